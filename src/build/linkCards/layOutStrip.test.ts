import { expect, it } from "vitest";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { eventsAround, layOutStrip } from "./layOutStrip.ts";

const story = storyFrom(`
  invasion  2022-02     a:happened
  sanctions 2023-12-05  a:happened
  eve       2024-05-15  a:happened
  landing   2024-05-16  a:happened
  talks     2024-05-16  after:landing  a:happened
  dinner    2024-05-16  after:talks    a:happened
  fair      2024-05-17  a:expected
`);
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const event = (id: string) => story.events.find((each) => each.id === id)!;

it("gives every event the same room, in the order of the timeline", () => {
  const { columns, step, stretches } = layOutStrip(story.events, story.zone, 100, 700);
  expect(step).toBe(100);
  expect(columns.map(({ x }) => x)).toEqual([150, 250, 350, 450, 550, 650, 750]);
  expect(ids(columns.map((column) => column.event))).toEqual(ids(story.events));
  expect(stretches.map(({ from, to, text }) => [from, to, text])).toEqual([[100, 200, "2022"], [200, 300, "2023"], [300, 800, "2024"]]);
  expect(stretches.map(({ shaded }) => shaded)).toEqual([true, false, true]);
});

it("puts no day over an event whose day is not known", () => {
  const vague = storyFrom(`
    a 2024-05-15  a:happened
    b 2024-05-15..2024-05-16  after:a  a:happened
    c 2024-05-15  after:b  a:happened
    d 2024-05-16  after:c  a:happened
    e ../2024-05-17  after:d  a:happened
  `);
  const { stretches } = layOutStrip(vague.events, vague.zone, 0, 1000);
  expect(stretches.map(({ from, text, shaded }) => [from, text, shaded])).toEqual([[0, "Wed 15 May", true], [600, "Thu 16 May", false], [800, "", false]]);
});

it("names days as fully as there is room", () => {
  const named = (width: number) => layOutStrip(story.events.slice(2), story.zone, 0, width).stretches.map(({ text }) => text);
  expect(named(1000)).toEqual(["Wed 15 May", "Thu 16 May", "Fri 17 May"]);
  expect(named(400)).toEqual(["15 May", "Thu 16 May", "17 May"]);
  expect(named(200)).toEqual(["15", "Thu 16 May", "17"]);
  expect(named(60)).toEqual(["", "16", ""]);
});

it("shows an event among those of the shortest range that holds it", () => {
  expect(ids(eventsAround(story, event("talks")))).toEqual(["eve", "landing", "talks", "dinner", "fair"]);
  expect(ids(eventsAround(story, event("invasion")))).toEqual(ids(story.events));
});
