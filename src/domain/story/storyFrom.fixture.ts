import type { DifferenceId, DocumentId, EventId, OrganisationId, PlaceId, RangeId, RecordDocumentId, ThemeId, Zone } from "../brand.ts";
import { branded } from "../brand.ts";
import type { Citation, Stance } from "../evidence/citation.ts";
import type { RecordEntry } from "../evidence/recordDocument.ts";
import type { Result } from "../result.ts";
import { parseEdtf, partOfDay } from "../time/edtf.ts";
import type { PartOfDay } from "../time/edtf.ts";
import { parseGap } from "../time/gap.ts";
import { computeChronology, isFirst } from "./chronology.ts";
import { documentOfNode } from "./reportTime.ts";
import type { ResolvedStatement } from "./chronology.ts";
import type { Difference, DifferenceKind, EventKind, NonEmpty, Place, Story, StoryEvent, TimeClaim } from "./story.ts";

/** `origins`: whose reporting a document carries, `{ a: "afp", b: "afp" }`; a document that is not named is its own origin. */
export interface StoryOptions {
  readonly origins?: Readonly<Record<string, string>>;
  readonly ranges?: Readonly<Record<string, string>>;
  /** When pages of the wider record were published: `{ tass: "2024-05-16T12:25+08:00" }`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const ZONE = branded<Zone>("Asia/Shanghai");

/**
 * A story in a few words, one event a line; only the id must be there.
 *
 *     landing  2024-05-16T04:20+08:00   place:beijing  theme:ceremony  a:happened b:expected  "Putin lands in Beijing"
 *     signing  2024-05-16,afternoon     after:landing+PT2H/PT9H        a:happened@afp@xinhua  differs:order
 *     caption  2024-05-15? 2024-05-16   place:airport<beijing          kind:backdrop
 *     old      2022..  starts:2023      before:landing?                c:mentioned
 *
 * `+tass:happened` is an entry of the wider record. A line `report:a after:landing` says when a document was written.
 *
 * `@` says on whose word, nearest first; `?` marks a doubted statement; `place:airport<beijing` lies in Beijing. Days are Beijing's.
 */
export function storyFrom(text: string, options: StoryOptions = {}): Story {
  const lines = linesOf(text).filter(({ id }) => documentOfNode(id) === null);
  const { events: ids, statements } = statementsFrom(text);
  const { windows, knobs, contradictions } = computeChronology(ids, statements);
  if (contradictions.length > 0) throw new Error(`this story contradicts itself: ${JSON.stringify(contradictions)}`);

  const valuesOf = (key: string) => unique(lines.flatMap(({ words }) => values(words, key)));
  const places = unique(valuesOf("place").flatMap((path) => path.split("<").map((_, index, all) => all.slice(index).join("<"))));
  const themes = unique(lines.map(({ words }) => values(words, "theme")[0] ?? "talks"));
  const citations = lines.flatMap(({ words }) => citationsOf(words));
  const letters = unique<string>([...Object.keys(options.origins ?? {}), ...citations.map(({ document }) => document)]).sort();
  const documents = letters.map((letter) => {
    const origin = branded<OrganisationId>(options.origins?.[letter] ?? `press-${letter}`);
    return {
      id: branded<DocumentId>(letter), title: `Report ${letter}`, url: null, urlNote: null, language: "en",
      publisher: branded<OrganisationId>(`press-${letter}`), origin: { organisation: origin, basis: "stated" as const, evidence: "" },
    };
  });
  const publishers = documents.flatMap(({ publisher, origin }) => [publisher, origin.organisation]);
  const pages = unique(lines.flatMap(({ words }) => recordOf(words).map(({ document }) => document)));
  const organisations = unique([...publishers, ...pages.map((id) => branded<OrganisationId>(id)), ...citations.flatMap(({ via }) => via)]);
  const events = lines.map(({ id, label, words }): StoryEvent => ({
    id, label, title: label, summary: "", placeReason: null, corrections: [], people: [], figures: [], note: null,
    kind: (values(words, "kind")[0] ?? "visit") as EventKind,
    place: values(words, "place").map((path) => placeId(path))[0] ?? null,
    themes: [branded<ThemeId>(values(words, "theme")[0] ?? "talks")],
    statements: statements.filter(({ event }) => event === id).map(({ statement }) => statement),
    window: windows.get(id)!,
    knob: knobs.get(id)!,
    withRecord: { statements: [], window: windows.get(id)!, knob: knobs.get(id)! },
    citations: citationsOf(words) as unknown as NonEmpty<Citation>,
    record: recordOf(words),
  }));
  const ranges = Object.entries(options.ranges ?? { visit: "2024-05-15..2024-05-17", years: "2022..2024" });
  return {
    recordDocuments: pages.map((id) => ({
      id, title: id, url: `https://${id}.example/`, publisher: branded<OrganisationId>(id), origin: branded<OrganisationId>(id),
      published: options.pages?.[id] ?? null, language: "en",
    })),
    id: "fixture", tour: null, language: "en", writtenIn: "en", untranslated: [],
    eyebrow: "", title: "A story", standfirst: "", zone: ZONE, people: [], quotations: [], sharedText: [], method: [], checked: "2024-05-20", corrections: [],
    clocks: [{ name: "Beijing", zone: ZONE }, { name: "Moscow", zone: branded<Zone>("Europe/Moscow") }],
    ranges: ranges.map(([id, within]) => {
      const { from, to } = must(parseEdtf(edtf(within), ZONE)).span;
      return { id: branded<RangeId>(id), title: capital(id), extent: { from: from!, to: to! } };
    }) as unknown as Story["ranges"],
    themes: themes.map((id) => ({ id: branded<ThemeId>(id), name: capital(id) })),
    documents: documents as unknown as Story["documents"],
    reportTimes: linesOf(text).flatMap(({ id }) => {
      const document = documentOfNode(id);
      if (document === null) return [];
      const after = ids.filter((other) => other !== id && documentOfNode(other) !== null && isFirst(other, id, ids, statements)).map((other) => documentOfNode(other)!);
      const placement = { statements: statements.filter(({ event }) => event === id).map(({ statement }) => statement), window: windows.get(id)!, knob: knobs.get(id)!, after };
      return [{ document, says: "", ...placement, withRecord: { ...placement, statements: [] } }];
    }),
    organisations: organisations.map((id) => ({ id, name: capital(id), kind: "agency" })),
    places: places.map(toPlace),
    events: events.sort((a, b) => a.knob - b.knob || (a.id < b.id ? -1 : 1)) as unknown as Story["events"],
    differences: lines.flatMap(({ id, words }) => differencesOf(id, words)),
  };
}

/** The statements about time alone, also of a story that contradicts itself. A date comes before the order, as in the data. */
export function statementsFrom(text: string): { events: EventId[]; statements: ResolvedStatement[] } {
  const lines = linesOf(text);
  const statements = lines.flatMap(({ id, words }) =>
    words.filter(isAboutTime).map((word, index): ResolvedStatement => {
      const doubted = word.endsWith("?") ? branded<DifferenceId>(`${id}-doubt`) : null;
      const { claim, span, gap } = timeOf(word.replace("?", ""));
      return { statement: { id: `${id}/${index}`, claim, basis: "stated", reason: null, evidence: [], record: null, doubted }, event: id, span, gap };
    }),
  );
  return { events: lines.map(({ id }) => id), statements };
}

function timeOf(word: string): { claim: TimeClaim } & Pick<ResolvedStatement, "span" | "gap"> {
  const [, relation = "", rest = ""] = /^(?:([a-z]+):)?(.+)$/.exec(word) ?? [];
  if (relation === "after" || relation === "before" || relation === "during" || relation === "overlaps") {
    const [event = "", gap] = rest.split("+");
    return { claim: { relation, event: branded<EventId>(event) }, span: null, gap: gap === undefined ? null : must(parseGap(gap)) };
  }
  const [date = "", part] = rest.split(",");
  const text = edtf(date);
  const named = (part ?? null) as PartOfDay | null;
  const span = named === null ? must(parseEdtf(text, ZONE)).span : must(partOfDay(text, named, ZONE));
  return { claim: { relation: (relation || "within") as "within" | "starts" | "ends", text, part: named }, span, gap: null };
}

function citationsOf(words: readonly string[]): Citation[] {
  return words.filter((word) => /^[a-z]:/.test(word)).map((word) => {
    const [stance = "", ...via] = word.slice(2).split("@");
    const document = branded<DocumentId>(word.slice(0, 1));
    return { document, quote: word, stance: stance as Stance, via: via.map((id) => branded<OrganisationId>(id)) };
  });
}

function recordOf(words: readonly string[]): RecordEntry[] {
  return words.filter((word) => word.startsWith("+")).map((word) => {
    const [document = "", stance = ""] = word.slice(1).split(":");
    return { document: branded<RecordDocumentId>(document), stance: stance as Stance, says: word };
  });
}

function differencesOf(id: EventId, words: readonly string[]): Difference[] {
  const told = values(words, "differs").map((kind) => [kind, kind]);
  const doubt = words.some((word) => word.endsWith("?")) ? [["doubt", "error"]] : [];
  const silent = { says: "", evidence: [], record: [], silent: [] };
  return [...doubt, ...told].map(([name = "", kind]) => ({
    id: branded<DifferenceId>(`${id}-${name}`), kind: kind as DifferenceKind, events: [id],
    question: "", readings: [silent, silent], note: null, record: null,
  }));
}

function linesOf(text: string): { id: EventId; label: string; words: string[] }[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => {
    const [, before = "", label] = /^([^"]*)(?:"(.*)")?$/.exec(line) ?? [];
    const [id = "", ...words] = before.trim().split(/\s+/);
    return { id: branded<EventId>(id), label: label ?? capital(id), words };
  });
}

function toPlace(path: string): Place {
  const [id = "", outer] = path.split("<");
  return { id: placeId(id), name: capital(id), in: outer === undefined ? null : placeId(outer), zone: ZONE };
}

const isAboutTime = (word: string) => /^((starts|ends):)?[\d.]|^(after|before|during|overlaps):/.test(word);
/** `2022..` is EDTF's `2022/..`, and `2022..2023` its `2022/2023`. */
const edtf = (text: string) => text.replace(/^\.\.(?=\d)/, "../").replace(/(?<=\d)\.\.$/, "/..").replace(/(?<=\d)\.\.(?=\d)/, "/");
const placeId = (path: string) => branded<PlaceId>(path.split("<")[0] ?? "");
const values = (words: readonly string[], key: string) =>
  words.filter((word) => word.startsWith(`${key}:`)).map((word) => word.slice(key.length + 1));
const capital = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");

function unique<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}
