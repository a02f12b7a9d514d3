import fc from "fast-check";
import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { stretchSet } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import type { MadeEvent } from "../../domain/tiles/pyramid.fixture.ts";
import { GROUPS, madeEvents, MINUTES, pyramidOf, stretches } from "../../domain/tiles/pyramid.fixture.ts";
import { sceneOf } from "../../domain/tiles/scene.ts";
import { extentOfSpace, levelFor } from "../../domain/tiles/tileSpace.ts";
import type { UnitRange } from "../../domain/tiles/tileSpace.ts";
import { english } from "../../words/en/english.ts";
import { documentHues } from "../shared/documentHue.ts";
import { faultsOf, measure } from "../timeline/drawing.fixture.ts";
import { pictureFile } from "../timeline/pictureFile.fixture.ts";
import { PipsPaint } from "../timeline/PipsPaint.tsx";
import { timeWarp } from "../timeline/timeWarp.ts";
import { WIDTH_CLASSES, widthClassOf } from "../timeline/widthClasses.ts";
import { WordsContext } from "../ViewerContext.tsx";
import { createFileStore } from "./fileStore.ts";
import { TiledColumn } from "./TiledColumn.tsx";
import { TiledContext } from "./TiledContext.ts";
import { TiledPicture } from "./TiledPicture.tsx";
import { BLOCK_FLOOR } from "./tileMeasures.ts";

interface PictureOf {
  readonly events: readonly MadeEvent[];
  readonly shown: UnitRange;
  readonly floor: number;
  readonly found?: readonly (readonly [from: number, to: number])[];
  readonly hide?: boolean;
}

/** A picture as the build writes it, and the paint of its pips. */
function markupOf({ events, shown: stretch, floor, found = [], hide = false }: PictureOf): { readonly picture: string; readonly paint: string } {
  const { story, tiles } = pyramidOf(events, { minutes: MINUTES, groups: GROUPS, details: 40 });
  const hues = documentHues(story.documents);
  const store = createFileStore(() => Promise.reject(new Error("nothing is fetched")), tiles);
  const warp = timeWarp("scale", extentOfSpace(story.space), []);
  const sideways = widthClassOf(floor).direction === "sideways";
  const scene = sceneOf(story, (name) => tiles.get(name), sideways ? levelFor(story.space, stretch, floor, BLOCK_FLOOR) : levelFor(story.space, stretch, 1, 1), stretch);
  const most = Math.max(1, ...tiles.get(story.root)!.counts);
  const set: EventSet | null = found.length === 0 ? null : stretchSet(events.length, found);
  const props = {
    scene, stretch, warp, floor, most, hide, rest: { scene, stretch }, found: set, selected: null, svgRef: null, onOpen: () => undefined, onStep: () => undefined,
    shown: { from: warp.toTime(stretch.from), to: warp.toTime(stretch.to) },
  };
  const drawn = (element: ReactElement) => renderToStaticMarkup(createElement(WordsContext, { value: english }, createElement(TiledContext, { value: { story, store, hues } }, element)));
  return { picture: drawn(sideways ? createElement(TiledPicture, props) : createElement(TiledColumn, props)), paint: drawn(createElement(PipsPaint, { hues })) };
}

/** Three hundred events: bursts, lone ones and long ones, and themes that end early. */
const three = Array.from({ length: 300 }, (_, place): MadeEvent => ({
  theme: place % GROUPS,
  minute: ((place * 7919) % MINUTES) / (place % GROUPS === 2 ? 3 : 1),
  importance: (place * 31) % 20,
  windowMinutes: [0, 60, 1440][place % 7] ?? 0,
}));

const pictures: readonly [string, PictureOf, number][] = [
  ["tiles-whole", { events: three, shown: { from: 0, to: 1 }, floor: 1000 }, 1100],
  ["tiles-closer-with-a-folded-group", { events: three, shown: { from: 0.62, to: 0.66 }, floor: 1000 }, 1000],
  ["tiles-with-what-is-found", { events: three, shown: { from: 0.2, to: 0.5 }, floor: 660, found: [[10, 60], [150, 190]] }, 700],
  ["tiles-on-a-phone", { events: three, shown: { from: 0, to: 1 }, floor: 272 }, 300],
];

it.each(pictures)("draws timeline/pictures/%s.svg", async (name, choice, width) => {
  const { picture, paint } = markupOf(choice);
  expect(faultsOf(measure(picture, width))).toEqual([]);
  await expect(pictureFile(picture, paint, width)).toMatchFileSnapshot(`../timeline/pictures/${name}.svg`);
});

const event = (theme: number, minute: number, windowMinutes = 0): MadeEvent => ({ theme, minute, importance: 0, windowMinutes });
/** Two labels on one row, each moved off an edge of the picture towards the other. */
const betweenEdges = [...Array.from({ length: 7 }, () => event(0, 7000)), event(0, 0), event(0, 0), event(2, 7000), event(0, 7000), event(2, 10770)];
/** Two knobs closer than they are wide, on either side of where two tiles meet. */
const atSeam = [event(0, 10001), event(0, 9789), event(1, 7000)];

it("is drawn without one thing on another, at every zoom, whatever is found", { timeout: 60_000 }, () => {
  let [cut, drawn] = [0, 0];
  fc.assert(
    fc.property(madeEvents, stretches, fc.constantFrom(...WIDTH_CLASSES), fc.nat(400), fc.option(fc.tuple(fc.nat(150), fc.nat(150))), fc.boolean(), (events, shown, { floor }, wider, found, hide) => {
      const [from, to] = (found ?? [0, 0]).map((end) => Math.min(end, events.length)).sort((a, b) => a - b) as [number, number];
      const { picture } = markupOf({ events, shown, floor, hide, ...(from < to ? { found: [[from, to]] } : {}) });
      for (const width of [floor, floor + wider]) {
        const faults = faultsOf(measure(picture, width));
        expect(faults.filter((fault) => !fault.includes(" is cut at "))).toEqual([]);
        cut += faults.filter((fault) => fault.startsWith("text ")).length;
        drawn += picture.split("data-event").length - 1;
      }
    }),
    { numRuns: 300, examples: [[betweenEdges, { from: 0.303, to: 0.757 }, WIDTH_CLASSES[2], 0, null, false], [atSeam, { from: 0, to: 0.584 }, WIDTH_CLASSES[2], 0, null, false]] },
  );
  // A label is cut where its neighbours leave no room for even a few of its letters: of some thousand drawn one in two hundred.
  expect(drawn).toBeGreaterThan(1000);
  expect(cut / drawn).toBeLessThan(0.02);
});
