import fc from "fast-check";
import { expect, it } from "vitest";
import { timeline } from "../../words/en/timeline.ts";
import { clusterLabel, gatherClusters } from "./clusters.ts";
import { markAt } from "./mark.fixture.ts";
import type { Mark } from "./mark.ts";

function marksAt(...knobs: readonly number[]): Mark[] {
  return knobs.map((knob, index) => markAt(knob, `m${index}`));
}

/** Marks that are less than 2 apart gather: `1` for a mark, `4` for a cluster of four. */
const sizes = (...knobs: readonly number[]) =>
  gatherClusters(marksAt(...knobs), ({ knob }) => knob, 2).map((drawn) => (drawn.kind === "mark" ? 1 : drawn.marks.length));

it("four and more marks at one spot are a cluster, three are not", () => {
  expect(sizes(5, 5, 5)).toEqual([1, 1, 1]);
  expect(sizes(5, 5, 5, 5)).toEqual([4]);
  expect(sizes(0, 5, 6, 7, 8, 20)).toEqual([1, 4, 1]);
});

it("marks that can be told apart stay apart", () => {
  expect(sizes(0, 2, 4, 6, 8)).toEqual([1, 1, 1, 1, 1]);
});

it("a cluster says how many it holds", () => {
  expect(clusterLabel(marksAt(1, 1, 1, 1, 1), timeline.crowd)).toBe("5 events");
});

it("no mark is lost or moved, wherever they lie", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 20 }), (knobs) => {
      const marks = marksAt(...knobs.sort((a, b) => a - b));
      const drawn = gatherClusters(marks, ({ knob }) => knob, 2);
      expect(drawn.flatMap((entry) => (entry.kind === "mark" ? [entry.mark] : entry.marks))).toEqual(marks);
      for (const entry of drawn) if (entry.kind === "cluster") expect(entry.marks.length).toBeGreaterThanOrEqual(4);
    }),
  );
});
