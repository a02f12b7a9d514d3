import type { DifferenceId, DocumentId, EventId, RangeId, RecordDocumentId, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { ResolvedStatement } from "../../domain/story/chronology.ts";
import { reportNode } from "../../domain/story/reportTime.ts";
import type { Range, StatementId, TimeClaim, TimeStatement } from "../../domain/story/story.ts";
import { parseEdtf, partOfDay } from "../../domain/time/edtf.ts";
import { parseGap } from "../../domain/time/gap.ts";
import type { Result } from "../../domain/result.ts";
import type { z } from "zod";
import type { EventFile, recordFile } from "./fileShapes.ts";
import type { Problem } from "./problem.ts";
import { withoutUndefined } from "./quotations.ts";
import type { StoryFiles } from "./readStory.ts";
import type { DataPath, YamlFile } from "./yamlFile.ts";

type Grounds = Pick<EventFile["when"][number], "basis" | "reason" | "evidence">;
/** A date or an order as it stands in an event's file, or without grounds in the record's. */
type WhenEntry = Omit<EventFile["when"][number], keyof Grounds> & Partial<Grounds>;
type OrderEntry = Omit<EventFile["order"][number], keyof Grounds> & Partial<Grounds>;
type RecordTimes = Pick<z.infer<typeof recordFile>[string][number], "document" | "says" | "when" | "order">;

const BOUNDS = ["within", "starts", "ends"] as const;
const RELATIONS = ["after", "before", "during", "overlaps"] as const;

/** Everything about time in a story's files, as zones and instants. */
export interface StoryTimes {
  readonly zone: Zone;
  readonly clocks: readonly { readonly name: string; readonly zone: Zone }[];
  readonly ranges: readonly Range[];
  readonly zoneOfPlace: ReadonlyMap<string, Zone>;
  /** Of every event, and of the writing of every document. */
  readonly statements: ReadonlyMap<EventId, readonly ResolvedStatement[]>;
  /** What the wider record adds, for those that it dates. */
  readonly record: ReadonlyMap<EventId, readonly ResolvedStatement[]>;
}

/** Reads every date, gap and zone of a story. What cannot be understood is reported; `times` is then not to be used. */
export function resolveTimes(files: StoryFiles): { times: StoryTimes; problems: Problem[] } {
  const problems: Problem[] = [];
  const { value: front, at: frontAt } = files.story;
  const zoneAt = (name: string, at: Problem["at"]): Zone => {
    const zone = parseZone(name);
    if (!zone.ok) problems.push({ rule: "E4", at, message: zone.why });
    return zone.ok ? zone.value : branded<Zone>("UTC");
  };
  const zone = zoneAt(front.zone, frontAt(["zone"]));
  const clocks = front.clocks.map((clock, index) => ({ name: clock.name, zone: zoneAt(clock.zone, frontAt(["clocks", index, "zone"])) }));
  const ranges = front.ranges.flatMap((range, index) => {
    const parsed = parseEdtf(range.within, zone);
    const span = parsed.ok ? parsed.value.span : null;
    if (span?.from == null || span.to === null) {
      problems.push({ rule: "E4", at: frontAt(["ranges", index, "within"]), message: parsed.ok ? "a range needs both ends" : parsed.why });
      return [];
    }
    return [{ id: branded<RangeId>(range.id), title: range.title, extent: { from: span.from, to: span.to } }];
  });
  const zoneOfPlace = new Map(Object.entries(files.places.value).map(([id, place]) => [id, zoneAt(place.zone, files.places.at([id, "zone"]))]));
  const statements = new Map<EventId, ResolvedStatement[]>();
  for (const [name, { value, at }] of files.events) {
    const of = branded<EventId>(name);
    const zoneOf = zoneOfPlace.get(value.place ?? "") ?? zone;
    statements.set(of, readStatements({ of, ...value, at, zone: zoneOf, idOf: (position) => `${of}/${position}`, groundsOf: ownGrounds }, problems));
  }
  const record = new Map<EventId, ResolvedStatement[]>();
  for (const [name, entries] of Object.entries(files.record.value)) {
    const event = files.events.get(name);
    const of = branded<EventId>(name);
    if (event !== undefined) record.set(of, recordStatements(of, entries, files.record.at, [name], zoneOfPlace.get(event.value.place ?? "") ?? zone, problems));
  }
  for (const [id, { written }] of Object.entries(files.documents.value)) {
    const of = reportNode(id);
    const at = (path: DataPath) => files.documents.at([id, "written", ...path]);
    statements.set(of, readStatements({ of, ...written, at, zone, idOf: (position) => `${of}/${position}`, groundsOf: ownGrounds }, problems));
    record.set(of, recordStatements(of, written.record, files.documents.at, [id, "written", "record"], zone, problems));
  }
  return { times: { zone, clocks, ranges, zoneOfPlace, statements, record }, problems };
}

/** A list of statements about time as an editor wrote them, and what is common to them. */
interface Written {
  /** Whose time it is. */
  readonly of: EventId;
  readonly when: readonly WhenEntry[];
  readonly order: readonly OrderEntry[];
  readonly at: (path: DataPath) => Problem["at"];
  readonly zone: Zone;
  readonly idOf: (position: number) => StatementId;
  /** What the statement rests on. */
  readonly groundsOf: (entry: WhenEntry | OrderEntry) => Pick<TimeStatement, "basis" | "reason" | "evidence" | "record">;
}

/** An entry's own grounds, for the story's own documents: the words that it rests on. */
function ownGrounds({ basis, reason, evidence }: Partial<Grounds>): ReturnType<Written["groundsOf"]> {
  return { basis: basis ?? "stated", reason: reason ?? null, evidence: (evidence ?? []).map((entry) => withoutUndefined<DocumentId>(entry)), record: null };
}

/** The statements of entries of the wider record, numbered by entry and statement: `landing/r00` is the first entry's first. */
function recordStatements(of: EventId, entries: readonly RecordTimes[], at: YamlFile["locate"], base: DataPath, zone: Zone, problems: Problem[]): ResolvedStatement[] {
  return entries.flatMap(({ document, says, when, order }, index) =>
    readStatements(
      {
        of, when: when === undefined ? [] : [when], order, zone,
        at: ([list, position, ...rest]) => at([...base, index, ...(list === "when" ? ["when", ...rest] : ["order", position!, ...rest])]),
        idOf: (position) => `${of}/r${index}${position}` as StatementId,
        groundsOf: () => ({ basis: "stated", reason: says, evidence: [], record: branded<RecordDocumentId>(document) }),
      },
      problems,
    ),
  );
}

/** What is stated, as statements with instants. What cannot be understood is reported and left out. */
function readStatements({ of, when, order, at, zone: placeZone, idOf, groundsOf }: Written, problems: Problem[]): ResolvedStatement[] {
  const statements: ResolvedStatement[] = [];
  const complain = (path: DataPath, message: string) => problems.push({ rule: "E4", at: at(path), message });
  const valueOf = <T>(result: Result<T>, path: DataPath): T | null => {
    if (result.ok) return result.value;
    complain(path, result.why);
    return null;
  };
  const checkGrounds = (grounds: ReturnType<Written["groundsOf"]>, path: DataPath) => {
    if (grounds.record !== null) return;
    if (grounds.basis !== "inferred" && grounds.evidence.length === 0) complain(path, `what is ${grounds.basis} needs its evidence: the words that it rests on`);
    if (grounds.basis !== "stated" && grounds.reason === null) complain(path, `what is ${grounds.basis} needs a reason: one plain sentence`);
  };
  const add = (entry: WhenEntry | OrderEntry, claim: TimeClaim, span: ResolvedStatement["span"], gap: ResolvedStatement["gap"]) => {
    const doubted = entry.doubted === undefined ? null : branded<DifferenceId>(entry.doubted);
    statements.push({ statement: { id: idOf(statements.length), claim, ...groundsOf(entry), doubted }, event: of, span, gap });
  };

  when.forEach((entry, index) => {
    const path: DataPath = ["when", index];
    checkGrounds(groundsOf(entry), path);
    const zone = entry.zone === undefined ? placeZone : valueOf(parseZone(entry.zone), [...path, "zone"]);
    const relations = BOUNDS.filter((relation) => entry[relation] !== undefined);
    if (relations.length === 0) complain(path, "say when: `within`, or `starts` and `ends`");
    if (relations.includes("within") && relations.length > 1) complain(path, "`within` stands alone; `starts` and `ends` go together");
    if (entry.part !== undefined && entry.within === undefined) complain([...path, "part"], "a part of the day goes with `within` and one day");
    for (const relation of relations) {
      const text = entry[relation];
      if (text === undefined || zone === null) continue;
      const span = entry.part === undefined ? valueOf(parseEdtf(text, zone), [...path, relation])?.span : valueOf(partOfDay(text, entry.part, zone), [...path, relation]);
      if (span != null) add(entry, { relation, text, part: entry.part ?? null }, span, null);
    }
  });

  order.forEach((entry, index) => {
    const path: DataPath = ["order", index];
    checkGrounds(groundsOf(entry), path);
    const [relation, ...more] = RELATIONS.filter((name) => entry[name] !== undefined);
    if (relation === undefined || more.length > 0) {
      complain(path, "give one of after, before, during, overlaps");
      return;
    }
    const gap = entry.gap === undefined ? null : valueOf(parseGap(entry.gap), [...path, "gap"]);
    if (entry.gap !== undefined && relation !== "after" && relation !== "before") complain([...path, "gap"], "a gap goes with after or before");
    add(entry, { relation, event: branded<EventId>(entry[relation] ?? "") }, null, gap);
  });
  return statements;
}

/** Accepts the IANA zones that the platform knows. */
function parseZone(name: string): Result<Zone> {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return { ok: true, value: branded<Zone>(name) };
  } catch {
    return { ok: false, why: `“${name}” is not a time zone; write an IANA name such as Asia/Shanghai` };
  }
}
