import { describe, expect, it } from "vitest";
import { branded } from "../domain/brand.ts";
import type { EventId, UtcMs, Zone } from "../domain/brand.ts";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import { decodeView } from "./url.ts";
import { choose, createViewer, dismissNotices, follow, select, selectFound } from "./viewer.ts";
import { extentOf, initialView, wholeExtent } from "./viewState.ts";
import { english } from "../words/en/english.ts";

const story = storyFrom(
  `landing     2024-05-16T04:20+08:00  a:happened
   signing     2024-05-16,afternoon    a:happened
   invasion    2022-02-24              a:mentioned
   treaty      1999-12-31              a:mentioned`,
  { ranges: { visit: "2024-05-15..2024-05-17", decades: "1990..2024", years: "2022..2024" } },
);
const [landing, invasion, treaty] = ["landing", "invasion", "treaty"].map((id) => branded<EventId>(id)) as [EventId, EventId, EventId];
const at = (iso: string) => branded<UtcMs>(Date.parse(iso));

describe("a viewer", () => {
  it("opens as the editor chose", () => {
    expect(createViewer(story, english).store.getState()).toEqual(initialView(story));
    expect(createViewer(story, english).notices.getState()).toEqual([]);
  });

  it("keeps what the reader chooses, and only that", () => {
    const viewer = createViewer(story, english);
    choose(viewer, { grouping: "document" });
    choose(viewer, { spacing: "order", clock: { kind: "reader" } });
    choose(viewer, { clock: { kind: "zone", zone: branded<Zone>("Europe/Moscow") } });
    const clock = { kind: "zone", zone: "Europe/Moscow" };
    expect(viewer.store.getState()).toEqual({ ...initialView(story), grouping: "document", spacing: "order", clock });
  });

  it("shares nothing with another on the same page", () => {
    const [one, other] = [createViewer(story, english), createViewer(story, english)];
    choose(one, { grouping: "theme" });
    select(one, landing);
    expect(other.store.getState()).toEqual(initialView(story));
  });
});

describe("selecting an event", () => {
  it("keeps what is shown where the event is in it", () => {
    const viewer = createViewer(story, english);
    select(viewer, landing);
    expect(viewer.store.getState()).toEqual({ ...initialView(story), selected: landing });
  });

  it("outside of what is shown shows the shortest range that holds it", () => {
    const viewer = createViewer(story, english);
    select(viewer, invasion);
    expect(viewer.store.getState()).toEqual({ ...initialView(story), shown: { kind: "range", id: "years" }, selected: invasion });
    select(viewer, treaty);
    expect(viewer.store.getState().shown).toEqual({ kind: "range", id: "decades" });
    choose(viewer, { shown: { kind: "free", extent: { from: at("2022-01-01T00:00Z"), to: at("2023-01-01T00:00Z") } } });
    select(viewer, landing);
    expect(viewer.store.getState().shown).toEqual({ kind: "range", id: "visit" });
  });

  it("that no range holds shows everything", () => {
    const text = "landing 2024-05-16T04:20+08:00 a:happened\ntreaty 1999-12-31 a:mentioned";
    const viewer = createViewer(storyFrom(text, { ranges: { visit: "2024-05-15..2024-05-17" } }), english);
    select(viewer, treaty);
    expect(viewer.store.getState()).toMatchObject({ shown: { kind: "all" }, selected: treaty });
  });

  it("and letting it go changes nothing else", () => {
    const viewer = createViewer(story, english);
    const shown = { kind: "free", extent: { from: at("2024-05-15T18:00Z"), to: at("2024-05-16T00:00Z") } } as const;
    choose(viewer, { shown });
    select(viewer, landing);
    select(viewer, null);
    expect(viewer.store.getState()).toEqual({ ...initialView(story), shown });
  });
});

describe("the address has room for one place", () => {
  it("so an event selected takes that of the section, and the other way round", () => {
    const viewer = createViewer(story, english);
    follow(viewer, decodeView("", "#coverage", story));
    expect(viewer.store.getState()).toEqual({ ...initialView(story), section: "coverage" });
    choose(viewer, { grouping: "theme" });
    select(viewer, null);
    expect(viewer.store.getState()).toMatchObject({ section: "coverage", selected: null });
    for (const event of [landing, treaty]) {
      follow(viewer, decodeView("", "#coverage", story));
      select(viewer, event);
      expect(viewer.store.getState()).toMatchObject({ section: null, selected: event });
    }
    follow(viewer, decodeView("", "#method", story));
    expect(viewer.store.getState()).toMatchObject({ section: "method", selected: null });
  });
});

describe("going through what is found", () => {
  it("selects the next and the one before, and shows where it stands", () => {
    const viewer = createViewer(story, english);
    choose(viewer, { search: "invasion treaty" });
    expect(selectFound(viewer, 1)).toBeUndefined();
    expect(viewer.store.getState().selected).toBeNull();
    choose(viewer, { search: "in" });
    expect(selectFound(viewer, 1)).toBe("invasion");
    expect(viewer.store.getState()).toMatchObject({ selected: "invasion", shown: { kind: "range", id: "years" } });
    choose(viewer, { search: "", filters: { ...initialView(story).filters, stance: ["mentioned"] } });
    expect(selectFound(viewer, -1)).toBe("treaty");
    expect(selectFound(viewer, -1)).toBe("invasion");
  });
});

describe("following a link", () => {
  it("takes its whole view, and tells what it asked for in vain until that is dismissed", () => {
    const viewer = createViewer(story, english);
    choose(viewer, { grouping: "document" });
    follow(viewer, decodeView("?range=years&space=spiral", "#event-invasion", story));
    expect(viewer.store.getState()).toEqual({ ...initialView(story), shown: { kind: "range", id: "years" }, selected: invasion });
    expect(viewer.notices.getState()).toEqual([{ kind: "spacing", value: "spiral" }]);
    dismissNotices(viewer);
    expect(viewer.notices.getState()).toEqual([]);
  });

  it("to an event outside of its own stretch shows a stretch that holds it", () => {
    const viewer = createViewer(story, english);
    follow(viewer, decodeView("?range=visit", "#event-invasion", story));
    expect(viewer.store.getState()).toMatchObject({ shown: { kind: "range", id: "years" }, selected: invasion });
  });

  it("that asks for nothing in vain clears an old notice", () => {
    const viewer = createViewer(story, english);
    follow(viewer, decodeView("", "#event-lunch", story));
    expect(viewer.notices.getState()).toHaveLength(1);
    follow(viewer, decodeView("?range=all", "", story));
    expect(viewer.notices.getState()).toEqual([]);
  });
});

describe("everything that there is to show", () => {
  it("encloses every event's window and every named range, with air on both sides", () => {
    const whole = wholeExtent(story);
    const instants = [
      ...story.ranges.flatMap(({ id }) => Object.values(extentOf(story, { kind: "range", id }))),
      ...story.events.flatMap(({ knob, window }) => [knob, window.start.earliest!.at, window.end.latest!.at]),
    ];
    expect(whole.from).toBeLessThan(Math.min(...instants));
    expect(whole.to).toBeGreaterThan(Math.max(...instants));
    expect(extentOf(story, { kind: "all" })).toEqual(whole);
  });
});

it("an event that only the wider record tells of brings the wider record with it", () => {
  const told = storyFrom("landing 2024-05-16 a:happened\n tea 2024-05-16 after:landing +tass:happened");
  const viewer = createViewer(told, english);
  follow(viewer, decodeView("", "#event-tea", told));
  expect(viewer.store.getState()).toMatchObject({ ring: "wider", selected: "tea" });
  select(viewer, branded<EventId>("landing"));
  expect(viewer.store.getState().ring).toBe("wider");
});
