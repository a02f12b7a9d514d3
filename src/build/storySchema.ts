import { z } from "zod";
import { STANCES } from "../domain/evidence/citation.ts";
import { DIFFERENCE_KINDS } from "../domain/story/story.ts";

const id = z.string().meta({ description: "An authored, stable id" });
const instant = z.iso.datetime({ offset: true }).nullable().meta({ description: "ISO 8601 with offset; null where the evidence sets no such bound" });
const bounds = z.tuple([instant, instant]).meta({ description: "The earliest and the latest that the evidence allows" });
const evidence = z.object({ document: id, quote: z.string().meta({ description: "Verbatim, after Unicode NFC and collapsing white space" }) });
const textRange = z
  .tuple([z.number().int(), z.number().int()])
  .meta({ description: "Start and end in the text after Unicode NFC and collapsing white space: UTF-16 code units, end excluded" });
const origin = z.object({
  organisation: id,
  basis: z.enum(["stated", "matched", "inferred"]),
  evidence: z.string(),
});

const event = z.object({
  id,
  title: z.string(),
  label: z.string(),
  summary: z.string(),
  kind: z.enum(["visit", "backdrop", "ahead"]),
  place: id.nullable(),
  placeReason: z.string().nullable().meta({ description: "Why this place, where no document names it" }),
  people: z.array(id),
  themes: z.array(id),
  window: z.object({ start: bounds, end: bounds }).meta({ description: "Computed from what documents state; never a clock time that none gives" }),
  windowWithRecord: z.object({ start: bounds, end: bounds }).meta({ description: "The same, where the wider record is believed too" }),
  order: z.array(
    z.object({
      relation: z.enum(["after", "before", "during", "overlaps"]),
      event: id,
      basis: z.enum(["stated", "resolved", "inferred"]),
      doubted: id.nullable().meta({ description: "The difference that explains why this statement is not counted" }),
      evidence: z.array(evidence),
    }),
  ),
  citations: z.array(
    evidence.extend({
      stance: z.enum(STANCES),
      via: z.array(id).meta({ description: "On whose word, nearest first" }),
      url: z.string().nullable().meta({ description: "Address of the sentence, as a text fragment" }),
    }),
  ),
  record: z.array(z.object({ document: id, stance: z.enum(STANCES), says: z.string().meta({ description: "Our account, not a quotation" }) })),
  note: z.string().nullable(),
  corrections: z.array(z.object({ date: z.iso.date(), text: z.string() })),
});

/** The shape of `story.json`. The one source of its type and of its JSON Schema. */
export const storyShape = z.object({
  id,
  title: z.string(),
  zone: z.string().meta({ description: "IANA time zone" }),
  language: z.string().meta({ description: "BCP 47: of the texts that are the story’s own; quotations keep theirs" }),
  tour: z
    .object({ title: z.string(), steps: z.array(z.object({ event: id, range: id, says: z.string() })) })
    .nullable()
    .meta({ description: "A guided tour: events to look at, one after the other, each in a named stretch of time" }),
  documents: z.array(
    z.object({
      id,
      title: z.string(),
      url: z.string().nullable().meta({ description: "Null where the address is not known" }),
      publisher: id,
      origin: origin.meta({ description: "Whose reporting the document carries, and how that is known" }),
      written: z.string(),
      writtenBetween: bounds,
    }),
  ),
  record: z
    .array(z.object({ id, title: z.string(), url: z.string(), publisher: id, origin: id, published: z.string().nullable(), language: z.string() }))
    .meta({ description: "The wider record: documents that were not read verbatim and are not quoted" }),
  organisations: z.array(z.object({ id, name: z.string(), kind: z.enum(["outlet", "agency", "broadcaster", "government"]) })),
  people: z.array(z.object({ id, name: z.string(), role: z.string() })),
  places: z.array(z.object({ id, name: z.string(), in: id.nullable(), zone: z.string() })),
  events: z.array(event),
  recordEvents: z.array(event).meta({ description: "Events that only the wider record tells of; they have no citations" }),
  differences: z.array(
    z.object({
      id,
      kind: z.enum(DIFFERENCE_KINDS),
      events: z.array(id),
      question: z.string(),
      readings: z.array(
        z.object({
          documents: z.array(id),
          says: z.string(),
          quote: z.string().nullable().meta({ description: "The first document's words; null for documents that are silent" }),
          evidence: z.array(evidence),
          record: z.array(id).meta({ description: "Documents of the wider record that give this answer" }),
        }),
      ),
      note: z.string().nullable(),
      record: z.object({ says: z.string(), documents: z.array(id) }).nullable().meta({ description: "What the wider record says to the question" }),
    }),
  ),
  quotations: z.array(
    z.object({ id, speaker: id, event: id, about: z.string(), to: z.string().nullable(), variants: z.array(evidence.extend({ via: z.array(id) })), note: z.string().nullable() }),
  ),
  sharedText: z.array(
    z.object({
      documents: z.tuple([id, id]),
      words: z.number().int().meta({ description: "Words that stand in some run, each counted once" }),
      share: z.tuple([z.number(), z.number()]).meta({ description: "What part that is of each document's own words, from 0 to 1" }),
      longest: z.number().int().meta({ description: "Words of the longest run" }),
      runs: z.array(
        z.object({
          words: z.number().int(),
          at: z.tuple([textRange, textRange]).meta({ description: "Where the run stands in each document" }),
          quote: z.string().nullable().meta({ description: "The words, where the story quotes them anyway" }),
        }),
      ),
    }),
  ),
});

/** `story.schema.json`: JSON Schema, draft 2020-12. */
export function storySchema(): object {
  return { ...z.toJSONSchema(storyShape, { target: "draft-2020-12" }), title: "Sourceline story" };
}
