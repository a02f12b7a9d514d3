import { expect, it } from "vitest";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { createViewer, select } from "../../state/viewer.ts";
import type { Shown } from "../../state/viewState.ts";
import { branded } from "../../domain/brand.ts";
import type { EventId, RangeId } from "../../domain/brand.ts";
import { ARABIC, inArabic } from "./arabic.fixture.ts";
import { drawingOf, faultsOf, markupOf, measure, paintOf } from "./drawing.fixture.ts";
import { pictureFile } from "./pictureFile.fixture.ts";
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
  const picture = pictureFile(markupOf(viewer, { ...choice, shown: extent }), paintOf(viewer), width);
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
  await expect(pictureFile(markup, paintOf(viewer), 1200).replace("<svg", '<svg direction="rtl"')).toMatchFileSnapshot("pictures/visit-right-to-left.svg");
});
