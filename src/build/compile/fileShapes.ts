import { z } from "zod";
import { STANCES } from "../../domain/evidence/citation.ts";
import { DIFFERENCE_KINDS } from "../../domain/story/story.ts";

/**
 * What an editor writes, file by file (`data/README.md` says it in words). Scalars arrive as strings.
 * Only `build/compile` knows these shapes; the app relies on `Story`.
 */

const text = z.string().trim().min(1, "write something here");
/** Longest label that the phone's timeline shows on two lines, in characters. */
const LABEL_LIMIT = 34;
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is small letters, digits and single hyphens");
const ids = z.array(id).default([]);
const words = z.string().min(1, "quote the document's words");
const evidence = z.strictObject({ document: id, quote: words, prefix: z.string().min(1).optional(), suffix: z.string().min(1).optional() });
const attributed = evidence.extend({ via: ids });
const oneOrMore = <T extends z.ZodType>(entry: T) => z.array(entry).min(1, "give at least one entry");

export const language = z.string().refine(isLanguageTag, "this should be a language tag, as in en or zh-Hant");

const day = z.iso.date("this should be a day, as in 2024-05-16");
const corrections = z.array(z.strictObject({ date: day, text })).default([]);

const basis = z.enum(["stated", "resolved", "inferred"]);
const statement = { reason: text.optional(), evidence: z.array(evidence).default([]), doubted: id.optional() };

const dates = {
  within: text.optional(),
  starts: text.optional(),
  ends: text.optional(),
  part: z.enum(["morning", "afternoon", "evening"]).optional(),
  zone: text.optional(),
};
const relations = { after: id.optional(), before: id.optional(), during: id.optional(), overlaps: id.optional(), gap: text.optional() };
const when = z.strictObject({ ...dates, basis, ...statement });
const order = z.strictObject({ ...relations, basis: basis.default("stated"), ...statement });

/** Longest account of a document that is not quoted, in characters: one line. */
const ACCOUNT_LIMIT = 180;

/** What a document of the wider record says: `when` and `order` without evidence, because nothing is quoted. */
const account = z.strictObject({
  document: id,
  says: text.max(ACCOUNT_LIMIT, `one line, at most ${ACCOUNT_LIMIT} characters`),
  when: z.strictObject({ ...dates, doubted: id.optional() }).optional(),
  order: z.array(z.strictObject({ ...relations, doubted: id.optional() })).default([]),
});

/** When a document was written: in words, and what that rests on. */
const written = z.strictObject({ says: text, when: z.array(when).default([]), order: z.array(order).default([]), record: z.array(account).default([]) });

export const eventFile = z.strictObject({
  label: text.max(LABEL_LIMIT, `a label has at most ${LABEL_LIMIT} characters; the title may say more`),
  title: text,
  summary: text,
  kind: z.enum(["visit", "backdrop", "ahead"]),
  place: id.optional(),
  placeReason: text.optional(),
  people: ids,
  themes: oneOrMore(id),
  when: z.union([when.transform((entry) => [entry]), oneOrMore(when)]).default([]),
  order: z.array(order).default([]),
  citations: z.array(attributed.extend({ stance: z.enum(STANCES) })).default([]),
  figures: z.array(z.strictObject({ says: text, evidence: oneOrMore(evidence) })).default([]),
  note: text.optional(),
  corrections,
});

export const storyFile = z.strictObject({
  /** What the story's own texts are written in. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language tag, as in en or zh-Hant").default("en"),
  eyebrow: text,
  title: text,
  standfirst: text,
  zone: text,
  clocks: oneOrMore(z.strictObject({ name: text, zone: text })),
  ranges: oneOrMore(z.strictObject({ id, title: text, within: text })),
  themes: z.record(id, text),
  tour: z.strictObject({ title: text, steps: oneOrMore(z.strictObject({ event: id, range: id, says: text })) }).optional(),
  method: z.array(z.strictObject({ title: text, text })).default([]),
  checked: day,
  corrections,
});

export const organisationsFile = z.record(id, z.strictObject({ name: text, kind: z.enum(["outlet", "agency", "broadcaster", "government"]) }));
export const peopleFile = z.record(id, z.strictObject({ name: text, role: text }));
export const placesFile = z.record(id, z.strictObject({ name: text, in: id.optional(), zone: text }));

export const documentsFile = z.record(
  id,
  z.strictObject({
    title: text,
    url: z.url({ protocol: /^https$/ }).optional(),
    urlNote: text.optional(),
    publisher: id,
    language: language.optional(),
    origin: z.strictObject({ organisation: id, basis: z.enum(["stated", "matched", "inferred"]), evidence: text }),
    written: z.union([text.transform((says) => ({ says, when: [], order: [], record: [] })), written]),
    body: z.strictObject({ begins: words, ends: words }).optional(),
  }),
);

export const differencesFile = z.record(
  id,
  z.strictObject({
    kind: z.enum(DIFFERENCE_KINDS),
    events: oneOrMore(id),
    question: text,
    readings: z
      .array(z.strictObject({ says: text, evidence: z.array(evidence).default([]), record: ids, silent: ids }))
      .min(2, "a difference has at least two readings"),
    note: text.optional(),
    record: z.strictObject({ says: text, documents: oneOrMore(id) }).optional(),
  }),
);

export const quotationsFile = z.record(
  id,
  z.strictObject({ speaker: id, event: id, about: text, to: text.optional(), variants: oneOrMore(attributed), note: text.optional() }),
);

/** Both files of the wider record may be left out. */
export const recordDocumentsFile = z.record(
  id,
  z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }), publisher: id, origin: id, published: text.optional(), language }),
);
export const recordFile = z.record(id, oneOrMore(account.extend({ stance: z.enum(STANCES) })));

const textRange = z.tuple([z.number(), z.number()]);

/** `evidence.lock.json`, which the build writes and reads again. */
export const evidenceLockFile = z.object({
  documents: z.record(
    id,
    z.object({
      sha256: z.string(),
      length: z.number(),
      words: z.number(),
      quotations: z.array(evidence.omit({ document: true }).extend({ start: z.number(), end: z.number() })),
    }),
  ),
  sharedText: z.array(
    z.object({
      documents: z.tuple([id, id]),
      words: z.tuple([z.number(), z.number()]),
      runs: z.array(z.object({ words: z.number(), at: z.tuple([textRange, textRange]) })).min(1),
    }),
  ),
});

export const storyLockFile = z.strictObject({
  ids: z.strictObject({ documents: z.array(id), events: z.array(id), differences: z.array(id), quotations: z.array(id) }),
  times: z.record(z.string(), z.array(z.string())),
});

export type EventFile = z.infer<typeof eventFile>;
export type StoryFile = z.infer<typeof storyFile>;
export type EvidenceEntry = z.infer<typeof evidence>;

/** Whether a tag is well-formed (BCP 47), so that pages may say it of words and ask how its lines run. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
