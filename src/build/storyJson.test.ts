import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Story, TimeBound } from "../domain/story/story.ts";
import { compileStory } from "./compile/compileStory.ts";
import { compileFerryStrike } from "./compile/storyFolder.fixture.ts";
import { storyJson } from "./storyJson.ts";
import { storySchema } from "./storySchema.ts";

function compiled({ story, problems }: ReturnType<typeof compileStory>): Story {
  if (story === null) throw new Error(`the story has ${problems.length} problems; npm run data shows them`);
  return story;
}

// Formats are left to the tests below: ajv knows none by itself.
const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(storySchema());
function errorsOf(json: unknown): string[] {
  return validate(json) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each<[name: string, story: () => Story]>([
  ["the real story", () => compiled(compileStory("data/putin-china-2024", null))],
  ["a small story", () => compiled(compileFerryStrike())],
])("story.json of %s", (_, make) => {
  const story = make();
  const json = storyJson(story);
  const published: unknown = JSON.parse(JSON.stringify(json));

  it("follows story.schema.json, and loses nothing on the way to its file", () => {
    expect(errorsOf(published)).toEqual([]);
    expect(published).toEqual(json);
  });

  it("has what the contract lists", () => {
    const keys = (entries: readonly object[], ...expected: string[]) => {
      expect(entries).not.toHaveLength(0);
      for (const entry of entries) expect(Object.keys(entry)).toEqual(expect.arrayContaining(expected));
    };
    keys([json], "id", "title", "zone", "documents", "organisations", "people", "places", "events", "differences", "quotations");
    keys(json.documents, "id", "title", "url", "publisher", "origin");
    keys(json.documents.map(({ origin }) => origin), "organisation", "basis", "evidence");
    keys(json.events, "id", "title", "summary", "kind", "place", "people", "themes", "window", "order", "citations");
    keys(json.events.map(({ window }) => window), "start", "end");
    keys(json.events.flatMap(({ citations }) => citations), "document", "stance", "quote", "via");
    keys(json.differences, "id", "kind", "events", "question", "readings");
    keys(json.differences.flatMap(({ readings }) => readings), "documents", "says", "quote");
    keys(json.quotations, "id", "speaker", "event", "variants");
    keys(json.quotations.flatMap(({ variants }) => variants), "document", "quote", "via");
  });

  it("tells every bound as an instant with the offset of the event's place", () => {
    expect([...json.events, ...json.recordEvents].map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id as string).sort());
    [...json.events, ...json.recordEvents].forEach(({ id, window }) => {
      const event = story.events.find((candidate) => candidate.id === id)!;
      const { start, end } = event.window;
      const bounds: TimeBound[] = [start.earliest, start.latest, end.earliest, end.latest];
      const told = [...window.start, ...window.end];
      expect(told.map((text) => (text === null ? null : Date.parse(text)))).toEqual(bounds.map((bound) => bound?.at ?? null));
      const zone = story.places.find((place) => place.id === event.place)?.zone ?? story.zone;
      for (const text of told.filter((instant) => instant !== null)) {
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(text.slice(0, 19)).toBe(clockOf(Date.parse(text), zone));
      }
    });
  });

  it("addresses each citation in its document, and none where the address is not known", () => {
    for (const { document, url } of json.events.flatMap(({ citations }) => citations)) {
      const page = json.documents.find(({ id }) => id === document)?.url ?? null;
      if (page === null) expect(url).toBeNull();
      else expect(url?.startsWith(`${page}#:~:text=`)).toBe(true);
    }
  });

  it("comes from a story that nothing can change", () => {
    expect(thawedParts(story, "story")).toEqual([]);
    expect(() => Reflect.apply(Array.prototype.push, story.events, [story.events[0]])).toThrow(TypeError);
  });
});

describe("story.schema.json", () => {
  const broken = (change: (json: ReturnType<typeof storyJson>) => void) => {
    const json = structuredClone(storyJson(compiled(compileFerryStrike())));
    change(json);
    return errorsOf(json);
  };

  it("is JSON Schema, draft 2020-12", () => {
    expect(storySchema()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  });

  it("refuses an unknown stance, a missing key and an instant without offset", () => {
    expect(broken(() => undefined)).toEqual([]);
    const denied = broken(({ events }) => Object.assign(events[0]!.citations[0]!, { stance: "denied" }));
    expect(denied).toEqual([expect.stringContaining("/events/0/citations/0/stance")]);
    const timeless = broken(({ events }) => Reflect.deleteProperty(events[0]!, "window"));
    expect(timeless).toEqual(["/events/0 must have required property 'window'"]);
    for (const start of [["2023-03-07T00:00:00", null], [null], ["Tuesday", null]]) {
      expect(broken(({ events }) => Object.assign(events[0]!.window, { start }))[0]).toContain("/events/0/window/start");
    }
  });
});

/** What the clocks of a zone show, by another way than the one under test. */
function clockOf(at: number, zone: string): string {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(at);
  return shown.replace(" ", "T");
}

function thawedParts(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => thawedParts(part, `${path}.${key}`));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}
