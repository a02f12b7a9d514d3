import type { EventId, UtcMs } from "../brand.ts";
import { branded } from "../brand.ts";
import type { Span } from "../time/span.ts";
import { placeKnobs } from "../time/placeKnobs.ts";
import { EPOCH, solveTemporalNetwork } from "../time/temporalNetwork.ts";
import type { Bound, Constraint } from "../time/temporalNetwork.ts";
import type { StatementId, TimeBound, TimeStatement, Window } from "./story.ts";

/** A statement made computable: its EDTF resolved to a span, its gap to milliseconds. */
export interface ResolvedStatement {
  readonly statement: TimeStatement;
  readonly event: EventId;
  /** For `within`, `starts` and `ends`; null otherwise. */
  readonly span: Span | null;
  /** For `after` and `before`, in milliseconds; null where none is stated. */
  readonly gap: { readonly atLeast: number; readonly atMost: number | null } | null;
}

export interface Chronology {
  readonly windows: ReadonlyMap<EventId, Window>;
  readonly knobs: ReadonlyMap<EventId, UtcMs>;
  /** Each a set of statements that cannot all hold. Empty in a story that compiles. */
  readonly contradictions: readonly (readonly StatementId[])[];
}

/**
 * “After” is strict, so that a circle of “after” is a contradiction even though no document gives a duration. One millisecond
 * does it; windows are told to the second.
 */
const STRICTLY_AFTER_MS = 1;

/** How far a knob may stand from the only end that its window has, in milliseconds: two months. A drawing decision. */
const OPEN_END_MS = 60 * 24 * 3_600_000;

/**
 * The windows of all events from what is stated (a Simple Temporal Problem: Dechter, Meiri & Pearl, 1991), and the places of
 * their knobs. Doubted statements take no part.
 */
export function computeChronology(events: readonly EventId[], resolved: readonly ResolvedStatement[]): Chronology {
  const trusted = resolved.filter(({ statement }) => statement.doubted === null);
  const solution = solve(events, trusted);
  const windows = new Map<EventId, Window>();
  for (const event of events) {
    const start = solution.windows.get(startOf(event));
    const end = solution.windows.get(endOf(event));
    const own = trusted.filter((entry) => entry.event === event);
    windows.set(event, {
      start: { earliest: toBound(start?.earliest, own, "from"), latest: toBound(start?.latest, own, "to") },
      end: { earliest: toBound(end?.earliest, own, "from"), latest: toBound(end?.latest, own, "to") },
    });
  }
  return { windows, knobs: knobsOf(events, windows, trusted), contradictions: solution.contradictions };
}

/** Do the statements rule out that `b` ends before `a` begins? Then `a` came first, as far as a story can know. */
export function isFirst(a: EventId, b: EventId, ids: readonly EventId[], resolved: readonly ResolvedStatement[]): boolean {
  const reverse: Constraint<StatementId> = { from: startOf(a), to: endOf(b), atMost: -STRICTLY_AFTER_MS, reason: null };
  return solve(ids, resolved, [reverse]).contradictions.length > 0;
}

/** Would the story contradict itself if this doubted statement were believed? If not, there is nothing to doubt. */
export function isContradicted(doubted: ResolvedStatement, events: readonly EventId[], resolved: readonly ResolvedStatement[]): boolean {
  const believed = { ...doubted, statement: { ...doubted.statement, doubted: null } };
  return solve(events, resolved.map((entry) => (entry === doubted ? believed : entry))).contradictions.length > 0;
}

function solve(events: readonly EventId[], resolved: readonly ResolvedStatement[], more: readonly Constraint<StatementId>[] = []) {
  return solveTemporalNetwork<StatementId>(
    events.flatMap((event) => [startOf(event), endOf(event)]),
    [...events.map(endsNotBeforeItStarts), ...resolved.filter(({ statement }) => statement.doubted === null).flatMap(constraintsOf), ...more],
  );
}

function startOf(event: EventId): string {
  return `${event}.start`;
}

function endOf(event: EventId): string {
  return `${event}.end`;
}

function endsNotBeforeItStarts(event: EventId): Constraint<StatementId> {
  return { from: endOf(event), to: startOf(event), atMost: 0, reason: null };
}

/** The last instant of a span. The midnight that ends a Wednesday belongs to the Thursday, else the two days would agree about it. */
function lastOf(span: Span | null): UtcMs | null {
  if (span === null || span.to === null) return null;
  return span.from === span.to ? span.to : branded<UtcMs>(span.to - STRICTLY_AFTER_MS);
}

/** Each statement as bounds on differences: `to − from ≤ atMost`. */
function constraintsOf({ statement, event, span, gap }: ResolvedStatement): Constraint<StatementId>[] {
  const reason = statement.id;
  const start = startOf(event);
  const end = endOf(event);
  const { claim } = statement;
  const notBefore = (variable: string, at: UtcMs | null | undefined) => (at == null ? [] : [{ from: variable, to: EPOCH, atMost: -at, reason }]);
  const notAfter = (variable: string, at: UtcMs | null | undefined) => (at == null ? [] : [{ from: EPOCH, to: variable, atMost: at, reason }]);
  const follows = (earlierEnd: string, laterStart: string) => [
    { from: laterStart, to: earlierEnd, atMost: -Math.max(STRICTLY_AFTER_MS, gap?.atLeast ?? 0), reason },
    ...(gap?.atMost == null ? [] : [{ from: earlierEnd, to: laterStart, atMost: gap.atMost, reason }]),
  ];
  switch (claim.relation) {
    case "within":
      return [...notBefore(start, span?.from), ...notAfter(end, lastOf(span))];
    case "starts":
      return [...notBefore(start, span?.from), ...notAfter(start, lastOf(span))];
    case "ends":
      return [...notBefore(end, span?.from), ...notAfter(end, lastOf(span))];
    case "after":
      return follows(endOf(claim.event), start);
    case "before":
      return follows(end, startOf(claim.event));
    case "during":
      return [
        { from: start, to: startOf(claim.event), atMost: 0, reason },
        { from: endOf(claim.event), to: end, atMost: 0, reason },
      ];
    case "overlaps":
      return [
        { from: endOf(claim.event), to: start, atMost: 0, reason },
        { from: end, to: startOf(claim.event), atMost: 0, reason },
      ];
    default:
      return claim satisfies never;
  }
}

/**
 * A bound to the second. Where one of the event's own dates already sets it, that is the reason given: a chain of “after” would seem to
 * set it too, by as many milliseconds as it has links.
 */
function toBound(bound: Bound<StatementId> | null | undefined, own: readonly ResolvedStatement[], side: "from" | "to"): TimeBound {
  if (bound == null) return null;
  const at = branded<UtcMs>(Math.round(bound.at / 1000) * 1000);
  const sufficient = own.find(({ span }) => span !== null && span[side] === at);
  return { at, because: sufficient ? [sufficient.statement.id] : bound.because };
}

/** The knob marks an event's beginning, so an event that encloses others stands before them. */
function knobsOf(events: readonly EventId[], windows: ReadonlyMap<EventId, Window>, trusted: readonly ResolvedStatement[]): Map<EventId, UtcMs> {
  const items = events.map((id) => {
    const { start, end } = windows.get(id)!;
    const latest = start.latest?.at ?? end.latest?.at;
    const earliest = start.earliest?.at;
    if (earliest !== undefined && latest !== undefined) return { id, earliest, latest };
    if (latest !== undefined) return { id, earliest: latest - OPEN_END_MS, latest };
    return { id, earliest: earliest ?? 0, latest: (earliest ?? 0) + OPEN_END_MS };
  });
  const order = trusted.flatMap(({ statement: { claim }, event }) => {
    if (claim.relation === "after" || claim.relation === "during") return [{ before: claim.event, after: event }];
    return claim.relation === "before" ? [{ before: event, after: claim.event }] : [];
  });
  return new Map([...placeKnobs(items, order)].map(([id, at]) => [branded<EventId>(id), branded<UtcMs>(Math.round(at))]));
}
