import fc from "fast-check";
import { branded } from "../brand.ts";
import type { ThemeId, UtcMs, Zone } from "../brand.ts";
import type { SourceDocument } from "../evidence/document.ts";
import { namedOrganisation } from "./storyOfCard.ts";
import type { EventColumns, Tile } from "./tile.ts";
import { LEVELS_NAMED, STRETCHES } from "./tile.ts";
import type { TiledStory } from "./tiledStory.ts";
import { BINS, extentOfTile, lengthOf, tileSpaceFor } from "./tileSpace.ts";
import type { TileSpace, UnitRange } from "./tileSpace.ts";

/** An event as the pyramid knows it. */
export interface MadeEvent {
  readonly theme: number;
  /** Minutes after the first instant of the story. */
  readonly minute: number;
  readonly importance: number;
  /** Of its window, around the knob. */
  readonly windowMinutes?: number;
}

/** What tests make at random: so many themes, in so many minutes. */
export const GROUPS = 3;
export const MINUTES = 20_000;
export const madeEvents: fc.Arbitrary<MadeEvent[]> = fc.array(
  fc.record({
    theme: fc.nat(GROUPS - 1),
    // Bursts and lone events, as in news.
    minute: fc.oneof(fc.nat(MINUTES), fc.integer({ min: 7000, max: 7100 })),
    importance: fc.nat(20),
    windowMinutes: fc.constantFrom(0, 0, 60, 1440),
  }),
  { minLength: 1, maxLength: 150, size: "max" },
);
/** In thousandths of the story, anywhere in it, short ones as often as long ones: `fc.double` would make nearly all of them tiny and at its beginning. */
export const stretches: fc.Arbitrary<UnitRange> = fc
  .tuple(fc.nat(1000), fc.oneof(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 2, max: 60 })))
  .map(([at, length]) => ({ from: (at / 1000) * (1 - length / 1000), to: (at / 1000) * (1 - length / 1000) + length / 1000 }));

const MINUTE = 60_000;
export const BEGINS = Date.UTC(2024, 0, 1);

/**
 * The pyramid of some events, made in the plainest way there is: each tile looks at every event. What the build makes must be the same. Tiles are named for their
 * addresses.
 */
export function pyramidOf(made: readonly MadeEvent[], { minutes, groups, details, candidates = 24, space = spaceOf(minutes) }: { minutes: number; groups: number; details: number; candidates?: number; space?: TileSpace }): { readonly story: TiledStory; readonly tiles: ReadonlyMap<string, Tile>; readonly sorted: readonly MadeEvent[] } {
  const sorted = [...made].sort((a, b) => a.theme - b.theme || a.minute - b.minute);
  const knobs = sorted.map(({ minute }) => BEGINS + minute * MINUTE);
  const heavier = (a: number, b: number) => sorted[b]!.importance - sorted[a]!.importance || a - b;
  const within = (level: number, index: number) => {
    const { from, to } = extentOfTile(space, { level, index });
    return sorted.flatMap((_, number) => (knobs[number]! >= from && knobs[number]! < to ? [number] : []));
  };
  const tiles = new Map<string, Tile>();
  const exists = (level: number, index: number): boolean =>
    level <= space.deepest && within(level, index).length > 0 && (level === 0 || within(level - 1, index >> 1).length > details);
  const visit = (level: number, index: number) => {
    if (!exists(level, index)) return;
    const { from } = extentOfTile(space, { level, index });
    const numbers = within(level, index);
    const ofGroup = (group: number) => numbers.filter((number) => sorted[number]!.theme === group);
    const binOf = (number: number) => Math.floor((knobs[number]! - from) / (lengthOf(space) / 2 ** level / BINS));
    const binned = numbers.length > details;
    const counts = new Uint32Array(binned ? groups * BINS : 0);
    if (binned) for (const number of numbers) counts[sorted[number]!.theme * BINS + binOf(number)]! += 1;
    const bestOf = (among: readonly number[], placeOf: (number: number) => number) => {
      const best = new Map<number, number>();
      for (const number of among) if (!best.has(placeOf(number)) || heavier(number, best.get(placeOf(number))!) < 0) best.set(placeOf(number), number);
      return [...best.values()];
    };
    const weightiest = Array.from({ length: groups }, (_, group) => group).flatMap((group) => bestOf(ofGroup(group), binOf).sort(heavier).slice(0, candidates));
    const ofStretches = bestOf(numbers, (number) => Math.floor((binOf(number) * STRETCHES) / BINS));
    const chosen = (binned ? [...new Set([...weightiest, ...ofStretches])] : [...numbers]).sort((a, b) => a - b);
    tiles.set(`${level}/${index}`, {
      kind: binned ? "bins" : "details",
      address: { level, index },
      firsts: Uint32Array.from({ length: groups }, (_, group) => sorted.filter(({ theme }, number) => theme < group || (theme === group && knobs[number]! < from)).length),
      totals: Uint32Array.from({ length: groups }, (_, group) => ofGroup(group).length),
      counts,
      events: columnsOf(sorted, chosen),
      below: Array.from({ length: LEVELS_NAMED }, (_, depth) => depth + 1).flatMap((depth) =>
        Array.from({ length: 2 ** depth }, (_, place) => (exists(level + depth, index * 2 ** depth + place) ? `${level + depth}/${index * 2 ** depth + place}` : "")),
      ),
    });
    visit(level + 1, index * 2);
    visit(level + 1, index * 2 + 1);
  };
  visit(0, 0);
  const themes = Array.from({ length: groups }, (_, group) => ({
    id: branded<ThemeId>(`theme-${group}`), name: `Theme ${group}`, first: sorted.filter(({ theme }) => theme < group).length, count: sorted.filter(({ theme }) => theme === group).length,
  }));
  const story: TiledStory = {
    version: 2, id: "made", language: "en", writtenIn: "en", checked: "", eyebrow: "", title: "Made", standfirst: "", zone: branded<Zone>("UTC"), documents: [madeDocument("wire"), madeDocument("post")], organisations: ["wire", "post"].map(namedOrganisation), ranges: [], contested: false, data: "tables", people: [], places: [], kinds: [], themes, total: sorted.length, space,
    root: "0/0", cards: { size: 128, files: 1, page: "" }, words: "", ids: "", facets: "",
  };
  return { story, tiles, sorted };
}

function madeDocument(id: string): SourceDocument {
  const { id: organisation } = namedOrganisation(id);
  return { id: branded(id), title: id, url: null, urlNote: null, publisher: organisation, language: "en", origin: { organisation, basis: "stated", evidence: "" } };
}

function spaceOf(minutes: number): TileSpace {
  return tileSpaceFor({ from: branded<UtcMs>(BEGINS), to: branded<UtcMs>(BEGINS + minutes * MINUTE) });
}

function columnsOf(sorted: readonly MadeEvent[], numbers: readonly number[]): EventColumns {
  const times = (value: (event: MadeEvent) => number) => Float64Array.from(numbers, (number) => value(sorted[number]!));
  const knob = ({ minute }: MadeEvent) => BEGINS + minute * MINUTE;
  const half = ({ windowMinutes = 0 }: MadeEvent) => (windowMinutes * MINUTE) / 2;
  return {
    number: Uint32Array.from(numbers), stances: new Uint32Array(numbers.length).fill(3), id: numbers.map((number) => `event-${number}`), label: numbers.map((number) => `Event ${number}${" with more to say".repeat(number % 4)}`),
    knob: times(knob), importance: times(({ importance }) => importance),
    startEarliest: times((event) => knob(event) - half(event)), startLatest: times((event) => knob(event) + half(event)),
    endEarliest: times((event) => knob(event) - half(event)), endLatest: times((event) => knob(event) + half(event)),
  };
}
