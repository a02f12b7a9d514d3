import { expect, it } from "vitest";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { createViewer, select } from "../../state/viewer.ts";
import type { Viewer } from "../../state/viewer.ts";
import type { Shown } from "../../state/viewState.ts";
import { branded } from "../../domain/brand.ts";
import type { EventId, RangeId } from "../../domain/brand.ts";
import { ARABIC, inArabic } from "./arabic.fixture.ts";
import { drawingOf, faultsOf, markupOf, measure, paintOf } from "./drawing.fixture.ts";
import type { PictureOf } from "./drawing.fixture.ts";
import { english } from "../../words/en/english.ts";

/** A small visit with everything that a timeline can show: hours, days, months, open windows, a crowd, a doubt and a plan. */
const story = storyFrom(
  `pact       2001-07-16                place:moscow theme:treaties          c:mentioned                          "Treaty of friendship"
   war        2022-02-24..              place:kyiv theme:war                 a:happened b:happened c:mentioned    "War begins"
   vote-one   2023-03-10                place:beijing theme:treaties         a:mentioned                          "First vote"
   vote-two   2023-03-10                place:beijing theme:treaties         a:mentioned                          "Second vote"
   vote-three 2023-03-10                place:beijing theme:treaties         a:mentioned                          "Third vote"
   vote-four  2023-03-10                place:beijing theme:treaties         a:mentioned                          "Fourth vote"
   promise    2024-03                   place:moscow theme:treaties          b:happened@kremlin                   "A promise to come"
   motorcade  2024-05-15? 2024-05-16    place:beijing theme:ceremony         d:happened                           "Motorcade on the square"
   landing    2024-05-16T04:20+08:00    place:airport<beijing theme:ceremony a:happened b:happened@afp d:happened "The guest lands"
   welcome    2024-05-16 after:landing  place:beijing theme:ceremony         a:happened c:expected                "Welcome with a band"
   talks      2024-05-16,afternoon      place:beijing theme:talks            a:happened b:happened c:expected     "Talks in a closed room"
   signing    2024-05-16 after:talks    place:beijing theme:talks            b:happened@xinhua c:expected         "Joint statement signed"
   dinner     after:signing before:expo theme:ceremony                       b:mentioned                          "Dinner"
   expo       2024-05-17                place:harbin theme:trade             c:expected d:expected                "Trade fair in the north"
   report:a   after:talks before:expo
   report:c   after:landing before:welcome
   report:d   ..2024-05-22 after:motorcade
   summit     2024-06..                 place:moscow theme:talks             c:mentioned differs:figure           "Return visit"`,
  { origins: { a: "afp", b: "afp", c: "reuters", d: "blog" } },
);
const range = (id: string): Shown => ({ kind: "range", id: branded<RangeId>(id) });

/** What `palette.css` and `timeline.css` say by day, so that a picture opens by itself. */
const STYLE = `
text, button { font-family: Inter, sans-serif; }
.Axis-shade { fill: #f7f5ee; } .Axis-line, .Axis-tick, .Group-rule, .Lead { stroke: #dedacd; }
.Axis-major, .Mark-label { fill: #1c1b19; font-weight: 600; } .Axis-minor, .Mark-words { fill: #524f49; font-size: 12px; }
.Group-name { fill: #47443f; font: 600 12.5px Inter, sans-serif; }
.Band { fill: #dcd9d0; } .Band-end { stroke: #524f49; stroke-width: 1.5; }
.Mark-halo { fill: none; } .Mark-selected .Mark-halo { stroke: #1c1b19; }
.Knob { fill: #1c1b19; stroke: #fff; stroke-width: 1.5; } .Knob-hollow { fill: #fff; stroke: #1c1b19; stroke-width: 2; }
.Knob-report { fill: var(--report); } .Alternative { fill: #fff; stroke: #932512; stroke-width: 1.5; stroke-dasharray: 2.5 2; }
.Alternative-link { stroke: #932512; stroke-width: 1.5; stroke-dasharray: 3 3; } .Alternative-words { fill: #932512; font-size: 12px; }
.ContestedSign { fill: none; stroke: #932512; stroke-width: 1.8; }
[data-hue="0"] { --report: #1f5fa6; } [data-hue="0"][data-shade="1"] { --report: #4a86c5; }
[data-hue="1"] { --report: #0f766e; } [data-hue="2"] { --report: #b8481f; }
.Pip { fill: var(--report); } .Pip-stripe { stop-color: var(--report); } .Pip-silent { stroke: #524f49; stroke-width: 2.6; stroke-linecap: round; }
button { border: 0; background: none; color: #524f49; font-size: 12px; } .EdgeButton-later { display: block; margin-inline-start: auto; }
.Cluster { width: 100%; height: 100%; border-radius: 99px; background: #1c1b19; color: #fff; font-weight: 600; }
`;

/** A picture as a file: a width instead of 100 %, its own style and paint, and each element on a line of its own. */
function file(viewer: Viewer, markup: string, width: number): string {
  return `${markup
    .replace('width="100%"', `xmlns="http://www.w3.org/2000/svg" style="background:#fff" width="${width}"`)
    .replace(">", `>\n<style>${STYLE}</style>${paintOf(viewer).replace("<svg", '<svg width="0" height="0"')}`)
    .replaceAll("<button", '<button xmlns="http://www.w3.org/1999/xhtml"')
    .replaceAll("><", ">\n<")}\n`;
}

const pictures: readonly [string, Omit<PictureOf, "shown">, Shown, number][] = [
  ["visit-by-place-to-scale", { grouping: "place", spacing: "scale", floor: 1000 }, range("visit"), 1200],
  ["visit-by-report-in-order", { grouping: "document", spacing: "order", floor: 660 }, range("visit"), 660],
  ["years-by-theme-to-scale-with-a-crowd", { grouping: "theme", spacing: "scale", floor: 660 }, range("years"), 660],
  ["all-by-place-in-order", { grouping: "place", spacing: "order", floor: 1000 }, { kind: "all" }, 1000],
  ["visit-by-place-on-a-phone", { grouping: "place", spacing: "scale", floor: 340 }, range("visit"), 340],
  ["all-by-theme-in-order-on-a-small-phone", { grouping: "theme", spacing: "order", floor: 272 }, { kind: "all" }, 272],
];

it.each(pictures)("draws pictures/%s.svg", async (name, choice, shown, width) => {
  const viewer = createViewer(story, english);
  select(viewer, branded<EventId>("signing"));
  const extent = drawingOf(viewer, choice.grouping, choice.spacing).extent(shown);
  const picture = file(viewer, markupOf(viewer, { ...choice, shown: extent }), width);
  expect(picture.length).toBeLessThan(60_000);
  await expect(picture).toMatchFileSnapshot(`pictures/${name}.svg`);
});

it("draws pictures/visit-right-to-left.svg", async () => {
  const viewer = createViewer(inArabic(story), ARABIC);
  select(viewer, branded<EventId>("signing"));
  const shown = drawingOf(viewer, "place", "scale").extent(range("visit"));
  const markup = markupOf(viewer, { grouping: "place", spacing: "scale", floor: 1000, shown });
  expect(faultsOf(measure(markup, 1200, "rtl"))).toEqual([]);
  expect(markup).toContain(`aria-label="${ARABIC.timeline.picture.sideways}"`);
  await expect(file(viewer, markup, 1200).replace("<svg", '<svg direction="rtl"')).toMatchFileSnapshot("pictures/visit-right-to-left.svg");
});
