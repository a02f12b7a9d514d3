import type { DifferenceId, DocumentId, EventId, RangeId, RecordDocumentId, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { ResolvedStatement } from "../../domain/story/chronology.ts";
import type { Range, StatementId, TimeClaim } from "../../domain/story/story.ts";
import { parseEdtf, partOfDay } from "../../domain/time/edtf.ts";
import { parseGap } from "../../domain/time/gap.ts";
import { success } from "../../domain/result.ts";
import type { Result } from "../../domain/result.ts";
import type { z } from "zod";
import type { EventFile, recordFile } from "./fileShapes.ts";
import type { Problem } from "./problem.ts";
import { withoutUndefined } from "./quotations.ts";
import type { Read, StoryFiles } from "./readStory.ts";
import type { DataPath, YamlFile } from "./yamlFile.ts";

type Entry = Pick<EventFile["when"][number], "basis" | "reason" | "evidence" | "doubted">;

/** Everything about time in a story's files, as zones and instants. */
export interface StoryTimes {
  readonly zone: Zone;
  readonly clocks: readonly { readonly name: string; readonly zone: Zone }[];
  readonly ranges: readonly Range[];
  readonly zoneOfPlace: ReadonlyMap<string, Zone>;
  readonly statements: ReadonlyMap<EventId, readonly ResolvedStatement[]>;
  /** What the wider record adds, for the events that it dates. */
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
  for (const [name, event] of files.events) {
    const id = branded<EventId>(name);
    statements.set(id, statementsOf(id, event, zoneOfPlace.get(event.value.place ?? "") ?? zone, problems));
  }
  const record = new Map<EventId, ResolvedStatement[]>();
  for (const [name, entries] of Object.entries(files.record.value)) {
    const event = files.events.get(name);
    const id = branded<EventId>(name);
    if (event !== undefined) record.set(id, recordStatementsOf(id, entries, files.record.at, zoneOfPlace.get(event.value.place ?? "") ?? zone, problems));
  }
  return { times: { zone, clocks, ranges, zoneOfPlace, statements, record }, problems };
}

/** What the wider record says of an event's time. Its statements are numbered by entry and bound: `landing/r00` is the first entry's first. */
function recordStatementsOf(id: EventId, entries: z.infer<typeof recordFile>[string], at: YamlFile["locate"], placeZone: Zone, problems: Problem[]): ResolvedStatement[] {
  return entries.flatMap(({ document, says, when }, index): ResolvedStatement[] => {
    if (when === undefined) return [];
    const path: DataPath = [id, index, "when"];
    const zone = when.zone === undefined ? success(placeZone) : parseZone(when.zone);
    const bounds = (["within", "starts", "ends"] as const).filter((relation) => when[relation] !== undefined);
    if (bounds.length === 0) problems.push({ rule: "E4", at: at(path), message: "say when: `within`, or `starts` and `ends`" });
    return bounds.flatMap((relation, bound): ResolvedStatement[] => {
      const text = when[relation] ?? "";
      const span = !zone.ok ? zone : when.part === undefined ? parseEdtf(text, zone.value) : partOfDay(text, when.part, zone.value);
      if (!span.ok) {
        problems.push({ rule: "E4", at: at([...path, relation]), message: span.why });
        return [];
      }
      const claim: TimeClaim = { relation, text, part: when.part ?? null };
      const statement = { id: `${id}/r${index}${bound}` as StatementId, claim, basis: "stated" as const, reason: says, evidence: [], record: branded<RecordDocumentId>(document), doubted: null };
      return [{ statement, event: id, span: "span" in span.value ? span.value.span : span.value, gap: null }];
    });
  });
}

/** An event's `when` and `order` as statements with instants. What cannot be understood is reported and left out. */
function statementsOf(id: EventId, event: Read<EventFile>, placeZone: Zone, problems: Problem[]): ResolvedStatement[] {
  const statements: ResolvedStatement[] = [];
  const { value, at } = event;

  const complain = (path: DataPath, message: string) => problems.push({ rule: "E4", at: at(path), message });
  const valueOf = <T>(result: Result<T>, path: DataPath): T | null => {
    if (result.ok) return result.value;
    complain(path, result.why);
    return null;
  };
  const checkGrounds = (entry: Entry, path: DataPath) => {
    if (entry.basis !== "inferred" && entry.evidence.length === 0) complain(path, `what is ${entry.basis} needs its evidence: the words that it rests on`);
    if (entry.basis !== "stated" && entry.reason === undefined) complain(path, `what is ${entry.basis} needs a reason: one plain sentence`);
  };
  const add = (entry: Entry, claim: TimeClaim, span: ResolvedStatement["span"], gap: ResolvedStatement["gap"]) => {
    statements.push({
      statement: {
        id: `${id}/${statements.length}` satisfies StatementId,
        claim,
        basis: entry.basis,
        reason: entry.reason ?? null,
        evidence: entry.evidence.map((evidence) => withoutUndefined<DocumentId>(evidence)),
        record: null,
        doubted: entry.doubted === undefined ? null : branded<DifferenceId>(entry.doubted),
      },
      event: id,
      span,
      gap,
    });
  };

  value.when.forEach((entry, index) => {
    const path: DataPath = ["when", index];
    checkGrounds(entry, path);
    const zone = entry.zone === undefined ? placeZone : valueOf(parseZone(entry.zone), [...path, "zone"]);
    const relations = (["within", "starts", "ends"] as const).filter((relation) => entry[relation] !== undefined);
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

  value.order.forEach((entry, index) => {
    const path: DataPath = ["order", index];
    checkGrounds(entry, path);
    const [relation, ...more] = (["after", "before", "during", "overlaps"] as const).filter((name) => entry[name] !== undefined);
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
