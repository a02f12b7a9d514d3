import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { ThemeId, UtcMs } from "../../domain/brand.ts";
import { stretchSet } from "../../domain/tiles/eventSet.ts";
import { gatherCells } from "../../domain/tiles/gatherCells.ts";
import type { MadeEvent } from "../../domain/tiles/pyramid.fixture.ts";
import { GROUPS, madeEvents, MINUTES, pyramidOf, stretches } from "../../domain/tiles/pyramid.fixture.ts";
import { sceneOf } from "../../domain/tiles/scene.ts";
import { extentOfSpace, lengthOf, levelFor, rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { english } from "../../words/en/english.ts";
import { layOutSideways } from "../timeline/layOutSideways.ts";
import type { SidewaysItem } from "../timeline/layOutSideways.ts";
import { timeWarp } from "../timeline/timeWarp.ts";
import { BLOCK_FLOOR, CELLS, mostRows } from "./tileMeasures.ts";
import { blocksOf, groupsIn, restOfPicture } from "./restOfPicture.ts";

const FLOOR = 1000;

/** The picture of some events as it is drawn at rest, in a layout for `floor`. */
function pictureOf(events: readonly MadeEvent[], stretch: UnitRange, only: Parameters<typeof groupsIn>[1] = null) {
  const { story, tiles } = pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details: 6 });
  const warp = timeWarp("scale", extentOfSpace(story.space), []);
  const rest = { scene: sceneOf(story, (name) => tiles.get(name), levelFor(story.space, stretch, FLOOR, BLOCK_FLOOR), stretch), stretch };
  const rested = restOfPicture(story, rest, warp, FLOOR, english, only);
  const layOut = (most = rested.most) => layOutSideways({ groups: blocksOf(story, rest.scene, english, only, (theme) => rested.ofGroups.get(theme)!.rows), warp, shown: rested.shown, anchor: rested.shown, floor: FLOOR, most, crowd: english.timeline.crowd });
  return { story, rest, rested, layOut };
}

const numberOf = ({ drawn }: SidewaysItem) => (drawn.kind === "mark" ? drawn.mark.number! : NaN);
/** Rows by number of the event. */
const rowsIn = ({ groups }: ReturnType<typeof layOutSideways>) => new Map(groups.flatMap(({ top, items }) => items.map((item) => [numberOf(item), item.top - top] as const)));

describe("the picture of tiles", () => {
  it("keeps every row where it is while a reader pans at one level, and where there is room for more", () => {
    fc.assert(
      fc.property(madeEvents, stretches, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (events, shown, by) => {
        const length = shown.to - shown.from;
        const from = Math.min(Math.max(0, shown.from + by * length), 1 - length);
        const [before, after] = [pictureOf(events, shown), pictureOf(events, { from, to: from + length })];
        const rows = rowsIn(before.layOut());
        for (const [number, row] of rowsIn(after.layOut())) if (rows.has(number)) expect(row).toBe(rows.get(number));
        const more = rowsIn(before.layOut(before.rested.most + 3));
        for (const [number, row] of rows) expect(more.get(number)).toBe(row);
      }),
    );
  });

  it("draws or gathers every event once", () => {
    fc.assert(
      fc.property(madeEvents, stretches, (events, shown) => {
        const { story, rest, rested } = pictureOf(events, shown);
        for (const { block } of rest.scene.pieces) {
          story.themes.forEach(({ id }, group) => {
            if (!rested.ofGroups.has(id)) return;
            const cells = gatherCells(block, group, rested.ofGroups.get(id)!.drawn, CELLS);
            expect(cells.reduce((sum, { rest: others, drawn }) => sum + others + drawn.length, 0)).toBe(block.totals[group]);
            for (const { rest: others } of cells) expect(others).toBeGreaterThanOrEqual(0);
          });
        }
      }),
    );
  });

  it("lets no mark meet another, at this width or a wider one, and cuts no label where there is room", () => {
    let moved = 0;
    fc.assert(
      fc.property(madeEvents, stretches, fc.constantFrom(FLOOR, 1216, 1300), (events, shown, width) => {
        for (const { items } of pictureOf(events, shown).layOut().groups) {
          const spans = items.map(({ top, knob, label }) => ({ top, knob: knob * width, left: knob * width + label.dx, right: knob * width + label.dx + label.width, label }));
          for (const [position, a] of spans.entries()) {
            for (const b of spans.slice(position + 1)) if (a.top === b.top) expect(Math.max(a.left, b.left) - Math.min(a.right, b.right)).toBeGreaterThanOrEqual(0);
            const isCut = a.left < 0 || a.right > width;
            if (a.label.dx !== -6 && !isCut) moved += 1;
            if (!isCut || width > FLOOR) continue;
            // Where it was whole it would meet a neighbour, and with less text too.
            const whole = a.left < 0 ? 2 : width - 2 - a.label.width;
            expect(spans.some((b) => b !== a && b.top === a.top && whole < Math.max(b.right, b.knob + 6) + 16 && Math.min(b.left, b.knob - 6) < whole + a.label.width + 16)).toBe(true);
          }
        }
      }),
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("never leaves out the weightiest of a group for a lighter one", () => {
    fc.assert(
      fc.property(madeEvents, stretches, (events, shown) => {
        const { story, rest, rested } = pictureOf(events, shown);
        for (const { block } of rest.scene.pieces) {
          block.candidates.forEach(([heaviest], group) => {
            if (heaviest !== undefined) expect(rested.ofGroups.get(story.themes[group]!.id)!.drawn).toContain(block.events.number[heaviest]);
          });
        }
      }),
    );
  });

  it("opens a crowd: at the deepest level every event that has a time of its own is drawn", () => {
    const events = Array.from({ length: 60 }, (_, place): MadeEvent => ({ theme: 0, minute: 7000 + place * 40, importance: place % 5 }));
    const { story } = pictureOf(events, { from: 0, to: 1 });
    const { deepest } = story.space;
    const drawn = new Set(Array.from({ length: 2 ** deepest }, (_, index) => rangeOfTile({ level: deepest, index })).flatMap((shown) => [...pictureOf(events, shown).rested.ofGroups.values()].flatMap((group) => group.drawn)));
    expect([...drawn].sort((a, b) => a - b)).toEqual(events.map((_, number) => number));
  });

  it("folds a group to a line while none of its events is in sight, and gives its rows to the others", () => {
    const early: MadeEvent = { theme: 1, minute: 10, importance: 5 };
    const late = Array.from({ length: 8 }, (_, place): MadeEvent => ({ theme: 0, minute: 15_000 + place, importance: place }));
    const { layOut, rested, story } = pictureOf([early, ...late], { from: 0.6, to: 0.9 });
    const at = ({ minute }: MadeEvent) => branded<UtcMs>(story.space.from + minute * 60_000);
    expect(rested.shown.from > at(early) && rested.shown.to > at(late[7]!) && lengthOf(story.space) > 0).toBe(true);
    const { groups } = layOut();
    expect(groups.map(({ rows }) => rows > 0)).toEqual([true, false]);
    expect(groups[1]!.height).toBeLessThan(groups[0]!.height / 2);
    expect(rested.most).toBe(mostRows(1));
    expect(rested.most).toBeGreaterThan(mostRows(GROUPS));
  });
});

const theme = (id: string, first: number, count: number) => ({ id: branded<ThemeId>(id), name: id, first, count });
const story = { themes: [theme("a", 0, 10), theme("b", 10, 5), theme("c", 15, 5), theme("d", 20, 0)] };

it("leaves out a theme without anything found, where the rest is hidden", () => {
  expect(groupsIn(story, stretchSet(20, [[3, 4], [16, 20]]))).toEqual([0, 2]);
});

it("keeps every theme with events where nothing is looked for, or nothing found", () => {
  expect(groupsIn(story, null)).toEqual([0, 1, 2]);
  expect(groupsIn(story, stretchSet(20, []))).toEqual([0, 1, 2]);
});
