import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../build/compile/compileStory.ts";
import { createViewer } from "../../state/viewer.ts";
import { GROUPINGS, SPACINGS } from "../../state/viewState.ts";
import { english } from "../../words/en/english.ts";
import { drawingOf, faultsOf, markupOf, measure } from "./drawing.fixture.ts";
import type { Box } from "./drawing.fixture.ts";
import { arrowStep, mirrorOf } from "./mirror.ts";
import { WIDTH_CLASSES } from "./widthClasses.ts";

const [ltr, rtl] = [mirrorOf("ltr"), mirrorOf("rtl")];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const px = fc.integer({ min: -2000, max: 2000 });

describe("where lines run from left to right", () => {
  it("everything stands where it is laid out", () => {
    expect([ltr.share(0.25), ltr.stretch({ from: 0.25, to: 0.5 }), ltr.px(8, 40)]).toEqual([0.25, { from: 0.25, to: 0.5 }, 8]);
    expect(ltr.text("Talks")).toEqual({});
  });
});

describe("where they run from right to left", () => {
  it("what is earlier stands further to the right", () => {
    expect(rtl.share(0)).toBe(1);
    expect(rtl.share(0.25)).toBe(0.75);
    expect(rtl.stretch({ from: 0.25, to: 0.5 })).toEqual({ from: 0.5, to: 0.75 });
  });

  it("what begins after a point ends before it", () => {
    expect(rtl.px(8, 40)).toBe(-48);
    expect(rtl.px(8)).toBe(-8);
    expect(Object.is(rtl.px(0), 0)).toBe(true);
  });

  it("a name in other letters begins where any other does, and reads as it is written", () => {
    expect(rtl.text("محادثات")).toEqual({});
    expect(rtl.text("إعلان شراكة «No limits»")).toEqual({});
    expect(rtl.text("24 Brussels")).toEqual({ direction: "ltr", textAnchor: "end" });
  });

  it("the mirror of the mirror is what was laid out", () => {
    fc.assert(
      fc.property(share, share, px, fc.integer({ min: 0, max: 500 }), (a, b, dx, width) => {
        expect(rtl.share(rtl.share(a))).toBeCloseTo(a, 12);
        const twice = rtl.stretch(rtl.stretch({ from: a, to: b }));
        expect([twice.from, twice.to]).toEqual([expect.closeTo(a, 12), expect.closeTo(b, 12)]);
        expect(rtl.px(rtl.px(dx, width), width) + 0).toBe(dx + 0);
      }),
    );
  });
});

describe("arrow keys", () => {
  it("lead the way that they point", () => {
    expect([arrowStep("ArrowRight", "ltr"), arrowStep("ArrowLeft", "ltr")]).toEqual([1, -1]);
    expect([arrowStep("ArrowRight", "rtl"), arrowStep("ArrowLeft", "rtl")]).toEqual([-1, 1]);
    expect(arrowStep("ArrowDown", "rtl")).toBeUndefined();
  });
});

/** The story in a language that differs from English in its direction alone. */
const { story } = compileStory("data/putin-china-2024", null);
const viewer = createViewer(story!, english);
const mirrored = createViewer(story!, { ...english, language: "ar" });
const combinations = GROUPINGS.flatMap((grouping) => SPACINGS.map((spacing) => ({ grouping, spacing })));

/** In an order that a hair's breadth does not change. */
function sorted(boxes: readonly Box[]): Box[] {
  const key = ({ kind, what, top, left }: Box) => `${kind} ${what} ${Math.round(top)} ${String(Math.round((left + 4000) * 4)).padStart(6, "0")}`;
  return [...boxes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe("a whole picture", () => {
  it.each(combinations)("is the other's mirror image: by $grouping, $spacing", ({ grouping, spacing }) => {
    const { extent } = drawingOf(viewer, grouping, spacing);
    for (const shown of [extent({ kind: "all" }), extent({ kind: "range", id: story!.ranges[0].id })]) {
      for (const { floor } of WIDTH_CLASSES) {
        for (const width of [floor, floor + 150]) {
          const plain = measure(markupOf(viewer, { grouping, spacing, shown, floor }), width);
          const other = measure(markupOf(mirrored, { grouping, spacing, shown, floor }), width, "rtl");
          const expected = sorted(plain.boxes.map((box) => ({ ...box, left: width - box.right, right: width - box.left })));
          expect(sorted(other.boxes)).toEqual(expected.map((box) => ({ ...box, left: expect.closeTo(box.left, 1), right: expect.closeTo(box.right, 1) })));
          expect(faultsOf(other)).toEqual([]);
        }
      }
    }
  });
});
