import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../build/compile/compileStory.ts";
import { createViewer } from "../../state/viewer.ts";
import { GROUPINGS, SHORTEST_SHOWN_MS, SPACINGS, wholeExtent } from "../../state/viewState.ts";
import type { Shown } from "../../state/viewState.ts";
import { drawingOf, faultsOf, markupOf, measure } from "./drawing.fixture.ts";
import type { Box } from "./drawing.fixture.ts";
import { layOutDownwards } from "./layOutDownwards.ts";
import { inOneBlock, layOutSideways } from "./layOutSideways.ts";
import { marksOf } from "./giveRows.ts";
import { ROW_HEIGHT } from "./measures.ts";
import type { SidewaysLayout } from "./layOutSideways.ts";
import { panned } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";
import { WIDTH_CLASSES } from "./widthClasses.ts";
import { english } from "../../words/en/english.ts";

const { story, problems } = compileStory("data/putin-china-2024", null);
if (story === null) throw new Error(`the story does not compile: ${problems.map(({ message }) => message).join("; ")}`);
const viewer = createViewer(story, english);
const { crowd } = english.timeline;

const ranges: readonly Shown[] = [...story.ranges.map(({ id }): Shown => ({ kind: "range", id })), { kind: "all" }];
const combinations = ranges.flatMap((range) => GROUPINGS.flatMap((grouping) => SPACINGS.map((spacing) => ({ range, grouping, spacing }))));
const named = combinations.map((entry) => {
  const { range, grouping, spacing } = entry;
  return [`${range.kind === "range" ? range.id : "all"}, by ${grouping}, ${spacing}`, entry] as const;
});

/** Page widths, from the narrowest phone to the widest screen. A layout holds at its class's and at all wider ones. */
const widthsFrom = (floor: number) => [272, 320, 340, 659, 660, 800, 999, 1000, 1440, 2560].filter((width) => width >= floor).slice(0, 3);
const WIDEST = 2560;
const floorsOf = (wanted: "down" | "sideways") =>
  WIDTH_CLASSES.filter(({ direction }) => direction === wanted).map(({ floor }) => floor);

/** Any stretch that a reader can zoom to, in the timeline's own coordinate. */
const whole = wholeExtent(story);
const lengthOf = { scale: SHORTEST_SHOWN_MS / (whole.to - whole.from), order: 1 / story.events.length };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const zoom = fc.record({
  grouping: fc.constantFrom(...GROUPINGS),
  spacing: fc.constantFrom(...SPACINGS),
  floor: fc.constantFrom(...WIDTH_CLASSES.map(({ floor }) => floor)),
  // Short stretches as often as long ones.
  zoomed: share,
  place: share,
});

/** How far the reader then moves, in lengths of what is shown. */
const pan = fc.oneof(fc.constant(0), fc.double({ min: -3, max: 3, noNaN: true }));

function stretchOf({ spacing, zoomed, place }: { spacing: "scale" | "order"; zoomed: number; place: number }): UnitStretch {
  const length = lengthOf[spacing] ** zoomed;
  return { from: place * (1 - length), to: place * (1 - length) + length };
}

describe("every choice of range, rows and spacing", () => {
  it.each(named)("is drawn without one thing on another or one cut: %s", (_name, { range, grouping, spacing }) => {
    const shown = drawingOf(viewer, grouping, spacing).extent(range);
    for (const { floor } of WIDTH_CLASSES) {
      const markup = markupOf(viewer, { grouping, spacing, shown, floor });
      for (const width of [...widthsFrom(floor), WIDEST]) expect(faultsOf(measure(markup, width))).toEqual([]);
      // Other clocks change the dates alone; these are alike in every grouping.
      for (const { zone } of grouping === "place" ? story.clocks.slice(1) : []) {
        expect(faultsOf(measure(markupOf(viewer, { grouping, spacing, shown, floor, zone }), floor))).toEqual([]);
      }
    }
  });

  it.each(named)("accounts for every event: drawn, in a cluster, or counted beyond an edge: %s", (_name, { range, grouping, spacing }) => {
    const { groups, warp, extent } = drawingOf(viewer, grouping, spacing);
    const shown = extent(range);
    const everything = groups.flatMap(({ marks }) => marks.map(({ key }) => key)).sort();
    const marked = groups.flatMap(({ marks }) => marks.map(({ of }) => (of.kind === "event" ? of.event : of.document)));
    expect(new Set<string>(marked)).toEqual(new Set<string>([...viewer.index.story.events.map(({ id }) => id), ...story.reportTimes.map(({ document }) => document)]));
    for (const floor of floorsOf("sideways")) {
      const layout = layOutSideways({ groups: groups.map(inOneBlock), warp, shown, anchor: shown, floor, crowd });
      expect(keysTold(layout)).toEqual(everything);
    }
    for (const floor of floorsOf("down")) {
      const layout = layOutDownwards({ groups, shown, spacing, floor, crowd, headingOf: (at) => at });
      const inside = groups.flatMap(({ marks }) => marks.filter(({ knob }) => knob >= shown.from && knob <= shown.to));
      const told = layout.groups.flatMap(({ items }) => items.flatMap(({ drawn }) => marksOf(drawn)));
      expect(told.map(({ key }) => key).sort()).toEqual(inside.map(({ key }) => key).sort());
    }
  });

  it.each(named)("draws every knob inside its window: %s", (_name, { range, grouping, spacing }) => {
    const { groups, extent } = drawingOf(viewer, grouping, spacing);
    const shown = extent(range);
    for (const floor of floorsOf("sideways")) {
      const { boxes } = measure(markupOf(viewer, { grouping, spacing, shown, floor }), floor);
      for (const knob of boxes.filter(({ kind }) => kind === "knob")) {
        const bands = boxes.filter(({ kind, what }) => kind === "band" && what === knob.what);
        // A window that the knob hides is not drawn.
        if (bands.length > 0) expect(bands.some((band) => holds(band, knob)), `${knob.what} outside of its window`).toBe(true);
      }
    }
    for (const floor of floorsOf("down")) {
      for (const { items, bands } of layOutDownwards({ groups, shown, spacing, floor, crowd, headingOf: (at) => at }).groups) {
        for (const { drawn, knob, lane } of items) {
          if (drawn.kind === "cluster") continue;
          const band = bands.find(({ key }) => key === `${drawn.mark.from ?? ""}/${drawn.mark.to ?? ""}`);
          if (band === undefined) continue;
          expect(band.lane).toBe(lane);
          expect(knob).toBeGreaterThanOrEqual(band.top);
          expect(knob).toBeLessThanOrEqual(band.bottom);
        }
      }
    }
  });
});

/** The keys of all marks that a layout draws, gathers or counts, sorted. */
function keysTold({ groups }: SidewaysLayout): string[] {
  const marks = groups.flatMap(({ items, earlier, later }) => [...items.flatMap(({ drawn }) => marksOf(drawn)), ...earlier, ...later]);
  return marks.map(({ key }) => key).sort();
}

/** A band holds a knob that is drawn on it with its centre between the band's ends. */
function holds(band: Box, knob: Box): boolean {
  const [x, y] = [(knob.left + knob.right) / 2, (knob.top + knob.bottom) / 2];
  return x >= band.left - 0.1 && x <= band.right + 0.1 && y >= band.top && y <= band.bottom;
}

describe("every zoom", () => {
  it("is drawn without one thing on another or one cut, also after panning", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(zoom, pan, fc.integer({ min: 0, max: 1900 }), (choice, by, wider) => {
        const { grouping, spacing, floor } = choice;
        const { toTime } = drawingOf(viewer, grouping, spacing);
        const stretch = stretchOf(choice);
        const markup = markupOf(viewer, { grouping, spacing, shown: toTime(panned(stretch, by)), anchor: toTime(stretch), floor });
        expect(faultsOf(measure(markup, floor))).toEqual([]);
        expect(faultsOf(measure(markup, floor + wider))).toEqual([]);
      }),
    );
  });

  it("accounts for every event", () => {
    fc.assert(
      fc.property(zoom, (choice) => {
        const { groups, warp, toTime } = drawingOf(viewer, choice.grouping, choice.spacing);
        const shown = toTime(stretchOf(choice));
        const layout = layOutSideways({ groups: groups.map(inOneBlock), warp, shown, anchor: shown, floor: 660, crowd });
        expect(keysTold(layout)).toEqual(groups.flatMap(({ marks }) => marks.map(({ key }) => key)).sort());
      }),
    );
  });
});

describe("panning", () => {
  it("changes no row within its group, nor the order of groups; a group only grows, and only by rows that come into view", () => {
    fc.assert(
      fc.property(zoom, pan, fc.constantFrom(...floorsOf("sideways")), (choice, by, floor) => {
        const { groups, warp, toTime } = drawingOf(viewer, choice.grouping, choice.spacing);
        const stretch = stretchOf(choice);
        const anchor = toTime(stretch);
        const before = layOutSideways({ groups: groups.map(inOneBlock), warp, shown: anchor, anchor, floor, crowd }).groups;
        const after = layOutSideways({ groups: groups.map(inOneBlock), warp, shown: toTime(panned(stretch, by)), anchor, floor, crowd }).groups;
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        for (const [position, { key, items, top, height }] of before.entries()) {
          const now = after[position]!;
          const rowNow = new Map(now.items.map((item) => [item.key, item.top - now.top]));
          for (const item of items) expect([item.top - top, undefined]).toContain(rowNow.get(item.key));
          const began = groups.find((group) => group.key === key)!.marks.some(({ knob }) => knob >= anchor.from && knob <= anchor.to);
          const needed = Math.max(0, ...now.items.map((item) => item.top - now.top + ROW_HEIGHT));
          if (began) expect(now.height === height || (now.height > height && needed > height - ROW_HEIGHT)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it("these tests see what is wrong with a drawing", () => {
  const text = (x: string, y: number, words: string) => `<text class="Mark-label" font-size="14" x="${x}" y="${y}">${words}</text>`;
  const faults = (inner: string, width = 200) => faultsOf(measure(`<svg width="100%" height="60">${inner}</svg>`, width));
  expect(faults(text("0", 20, "Talks") + text("0", 40, "Talks"))).toEqual([]);
  expect(faults(text("0", 20, "Talks") + text("30", 24, "Signing"))).toEqual(["text “Talks” at 0,9 meets text “Signing” at 30,13"]);
  expect(faults(text("90%", 20, "Signing"))).toEqual(["text “Signing” at 180,9 is cut at 200×60"]);
  expect(faults(text("90%", 20, "Signing"), 2000)).toEqual([]);
  expect(faults(text("0", 59, "Talks"))).toHaveLength(1);
  const button = `<svg x="50%" y="4"><foreignObject x="-10" y="0" width="90" height="30"><button>5 events</button></foreignObject></svg>`;
  expect(faults(button + text("100", 20, "Talks"))).toEqual(["button “5 events” at 90,4 meets text “Talks” at 100,9"]);
});
