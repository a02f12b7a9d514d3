import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { chosenViewer } from "../build/chosenViewer.ts";
import { compileStory } from "../build/compile/compileStory.ts";
import type { Story } from "../domain/story/story.ts";
import { isBeyond, RINGS } from "../domain/story/storyWithRing.ts";
import { SIZES } from "../state/embedLook.ts";
import { GROUPINGS } from "../state/viewState.ts";
import { WhenAndWhere } from "../view/cards/WhenAndWhere.tsx";
import { ViewerContext } from "../view/ViewerContext.tsx";
import { EmbedTimeline } from "./EmbedTimeline.tsx";
import { firstEvents } from "./firstEvents.ts";
import { KnobIcon } from "./KnobIcon.tsx";
import { storyOf, timelineData } from "./timelineData.ts";
import { timelineWords } from "./timelineWords.ts";
import { english } from "../words/en/english.ts";
import type { Words } from "../words/words.ts";

const compiled = compileStory("data/putin-china-2024", null).story!;
/** What only the wider record tells of has no card in an embed of the story. */
const whole: Story = { ...compiled, events: compiled.events.filter((event) => !isBeyond(event)) as unknown as Story["events"] };
const data = JSON.stringify(timelineData(whole));
const light = storyOf(JSON.parse(data) as ReturnType<typeof timelineData>);

/** Everything that the browser draws of a story, by what is chosen: its pictures, and of each card the time and the knob. */
function drawn(story: Story, words: Words): ReadonlyMap<string, string> {
  const drawings = new Map<string, string>();
  for (const ring of RINGS) {
    const viewer = chosenViewer(story, words, { ring });
    for (const event of viewer.indexes[ring].story.events) {
      const card = createElement(ViewerContext, { value: viewer }, createElement(WhenAndWhere, { event }), createElement(KnobIcon, { event }));
      drawings.set(`${ring}, ${event.id}`, renderToStaticMarkup(card));
    }
    for (const shown of [...story.ranges.map(({ id }) => ({ kind: "range", id }) as const), { kind: "all" } as const]) {
      for (const grouping of GROUPINGS) {
        for (const size of SIZES) {
          const chosen = chosenViewer(story, words, { ring, shown, grouping });
          const picture = createElement(EmbedTimeline, { viewer: chosen, events: firstEvents(chosen.indexes[ring], shown, size, null) });
          drawings.set(`${ring}, ${shown.kind === "all" ? "all" : shown.id}, ${grouping}, ${size}`, renderToStaticMarkup(picture));
        }
      }
    }
  }
  return drawings;
}

test("what stands in the file is enough to draw the same timeline, whatever is chosen", () => {
  const expected = drawn(whole, english);
  expect(expected.size).toBeGreaterThan(100);
  const otherwise = [...drawn(light, timelineWords)].filter(([name, markup]) => markup !== expected.get(name)).map(([name]) => name);
  expect(otherwise).toEqual([]);
});

test("nothing in an embed is drawn that only moving the timeline could show", () => {
  for (const [name, markup] of drawn(whole, english)) expect(markup, name).not.toContain("<button");
});

test("it holds no words but those of the timeline", () => {
  for (const { summary, citations } of whole.events) {
    expect(data).not.toContain(summary);
    for (const { quote } of citations) if (quote.length > 40) expect(data).not.toContain(quote);
  }
});
