import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageOf } from "../../domain/story/coverage.ts";
import { filterEvents, NO_FILTERS } from "../../domain/story/filterEvents.ts";
import type { Filters } from "../../domain/story/filterEvents.ts";
import { eventsByWeight } from "../../domain/story/leadingEvents.ts";
import { sliceOf } from "../../domain/story/sliceOf.ts";
import { EVENT_KINDS } from "../../domain/story/story.ts";
import type { StoryEvent, TimeBound } from "../../domain/story/story.ts";
import { indexStory, isContested } from "../../domain/story/storyIndex.ts";
import { areContested, coverageIn } from "../../domain/tiles/stanceBits.ts";
import { cardId } from "../../domain/tiles/storyOfCard.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import { CONTESTED_KEY, facetKey, traitKey } from "../../domain/tiles/tiledStory.ts";
import type { TiledCard } from "../../domain/tiles/tiledStory.ts";
import { extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import { compileStory } from "../compile/compileStory.ts";
import { formatProblems } from "../compile/problem.ts";
import { FERRY_STRIKE, writeLockedStory } from "../compile/storyFolder.fixture.ts";
import { documentsFolderOf } from "../documentsFolder.ts";
import { dataFiles } from "../exports/dataFiles.ts";
import { cardsOf, compiledTiles, found, tileNamed } from "./compiledTiles.fixture.ts";
import type { TilesRead } from "./compiledTiles.fixture.ts";
import { compileLargeStory } from "./compileLargeStory.ts";

const FOLDER = "data/putin-china-2024";

const folder = mkdtempSync(join(tmpdir(), "sourceline-yaml-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFolder = () => mkdtempSync(join(folder, "f-"));

describe("the repository’s own story in tiles", () => {
  const index = indexStory(compileStory(FOLDER, documentsFolderOf(FOLDER)).story!);
  const { events } = index.story;
  let made: TilesRead;
  let columns: EventColumns;
  let cards: readonly TiledCard[];
  /** Each event with its place in the columns, and its card. */
  const each = (check: (event: StoryEvent, place: number, card: TiledCard) => void) => {
    for (const event of events) check(event, columns.id.indexOf(event.id), cards.find((card) => cardId(card) === event.id)!);
  };
  beforeAll(async () => {
    made = await compiledTiles(FOLDER, newFolder());
    // So few that the tile of the whole has them all.
    columns = tileNamed(made.read, made.story.root).events;
    cards = cardsOf(made);
  });

  it("has every event that the story’s own documents tell of, below the theme that groups it", () => {
    const { story } = made;
    expect([...columns.id].sort()).toEqual(events.map(({ id }) => id as string).sort());
    expect([story.total, cards.length]).toEqual([events.length, events.length]);
    expect(story.documents.map(({ id }) => id)).toEqual(index.story.documents.map(({ id }) => id));
    each(({ themes, label }, place) => {
      const number = columns.number[place]!;
      expect(story.themes.find(({ first, count }) => number >= first && number < first + count)?.id).toBe(themes[0]);
      expect(columns.label[place]).toBe(label);
    });
    expect(story.ranges.map(({ title }) => title)).toEqual(index.story.ranges.map(({ title }) => title));
    const whole = extentOfSpace(story.space);
    for (const { extent } of story.ranges) expect(extent.from >= whole.from && extent.to <= whole.to).toBe(true);
  });

  it("has the windows as they were computed, with ends that are open still open", () => {
    const at = (bound: TimeBound) => bound?.at ?? NaN;
    each(({ window: { start, end }, knob }, place) => {
      expect([columns.startEarliest[place], columns.startLatest[place], columns.endEarliest[place], columns.endLatest[place]]).toEqual([start.earliest, start.latest, end.earliest, end.latest].map(at));
      expect(Math.abs(columns.knob[place]! - knob)).toBeLessThan(1);
      expect(columns.knob[place]! < at(start.earliest) || columns.knob[place]! > at(end.latest)).toBe(false);
    });
  });

  it("knows what each document says, and ranks events as the exploring page does", () => {
    each((event, place) => {
      expect(coverageIn(columns.stances[place]!, index.story.documents.length)).toEqual(coverageOf(index, event).map(({ coverage }) => coverage));
      expect(areContested(columns.stances[place]!)).toBe(isContested(index, event.id));
    });
    const ranked = [...columns.id].sort((a, b) => columns.importance[columns.id.indexOf(b)]! - columns.importance[columns.id.indexOf(a)]!);
    expect(ranked).toEqual(eventsByWeight(index).map(({ id }) => id));
  });

  it("has as cards all that the story has of each event", () => {
    each((event, _, card) => expect(card).toEqual(JSON.parse(JSON.stringify(sliceOf(index, event)))));
  });

  it("is found by words, people and publishers, by id, and by who says what", () => {
    const { story, read } = made;
    const ids = (numbers: readonly number[]) => numbers.map((number) => columns.id[columns.number.indexOf(number)]).sort();
    const citing = (holds: (citation: StoryEvent["citations"][number]) => boolean) => events.filter(({ citations }) => citations.some(holds)).map(({ id }) => id as string).sort();
    const [document] = index.story.documents;
    expect(ids(found(read, story.facets, facetKey(0, "happened"), true))).toEqual(citing((citation) => citation.document === document.id && citation.stance === "happened"));
    for (const { id } of events) expect(ids(found(read, story.ids, id, true))).toEqual([id]);
    const [someone] = index.story.people;
    const about = events.filter(({ people }) => people.includes(someone!.id)).map(({ id }) => id as string);
    expect(ids(found(read, story.words, someone!.name.split(" ")[0]!.toLowerCase()))).toEqual(expect.arrayContaining(about));
  });

  it("is filtered by person, place and kind, and by conflict, as the exploring page filters it", () => {
    const { story, read } = made;
    const filtered = (filters: Partial<Filters>) => filterEvents(index, events, { ...NO_FILTERS, ...filters }).map(({ id }) => id as string).sort();
    const behind = (key: string) => found(read, story.facets, key, true).map((number) => columns.id[columns.number.indexOf(number)]).sort();
    expect([story.people.length, story.places.length, story.kinds.length].every((count) => count > 1)).toBe(true);
    for (const { id } of index.story.people) expect(behind(traitKey("person", id)), id).toEqual(filtered({ person: [id] }));
    for (const { id } of index.story.places) expect(behind(traitKey("place", id)), id).toEqual(filtered({ place: [id] }));
    for (const kind of EVENT_KINDS) expect(behind(traitKey("kind", kind)), kind).toEqual(filtered({ kind: [kind] }));
    expect(behind(CONTESTED_KEY)).toEqual(filtered({ contested: true }));
    // Offered is what finds something.
    expect(story.people.map(({ id }) => id)).toEqual(index.story.people.map(({ id }) => id).filter((id) => filtered({ person: [id] }).length > 0));
    expect(story.places.map(({ id }) => id)).toEqual(index.story.places.map(({ id }) => id).filter((id) => filtered({ place: [id] }).length > 0));
  });

  it("has beside it all the data that a reader can take away", () => {
    const { evidence } = compileStory(FOLDER, documentsFolderOf(FOLDER));
    const data = dataFiles(index.story, evidence.lock);
    expect([...data.keys()]).toEqual(expect.arrayContaining(["story.json", "story.csv", "annotations.jsonld"]));
    for (const [name, text] of data) expect(readFileSync(join(made.site, name), "utf8")).toBe(text);
  });

  it("says what its page has not", () => {
    expect(made.leftOut).toContain(`${index.beyond.length} events that only the wider record tells of`);
    expect(made.leftOut).toContain("the tour");
  });
});

describe("a story in YAML with mistakes", () => {
  it("is told of with the same lines as by its own compiler, and writes nothing", async () => {
    const [input, site] = [newFolder(), newFolder()];
    cpSync(FOLDER, input, { recursive: true });
    const mend = (name: string, from: string, to: string) => {
      const path = join(input, "events", `${name}.yaml`);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    mend("landing", "document: 24brussels", "document: 24brusels");
    mend("motorcade", "stance: happened", "stance: hapened");
    const told = await compileLargeStory(input, site);
    const lines = told.story === null ? formatProblems(told.problems) : "";
    expect(lines).toBe(formatProblems(compileStory(input, null).problems));
    expect(lines).toMatch(/landing\.yaml:\d+:\d+ .*\(E3\): .*“24brussels”/);
    expect(lines).toMatch(/motorcade\.yaml:\d+:\d+ .*\(E2\)/);
    expect(readdirSync(site)).toEqual([]);
  });

  it("is told where it has more themes than rows of a screen", async () => {
    const input = newFolder();
    const themes = Array.from({ length: 13 }, (_, place) => `theme-${place}`);
    const files: Record<string, string> = { ...FERRY_STRIKE };
    files["story.yaml"] = files["story.yaml"]!.replace("themes:\n", `themes:\n${themes.map((id) => `  ${id}: ${id}\n`).join("")}`);
    for (const id of themes) files[`events/on-${id}.yaml`] = files["events/deal.yaml"]!.replace("themes: [work]", `themes: [${id}]`);
    writeLockedStory(input, files);
    const told = await compileLargeStory(input, newFolder());
    expect(told.story === null ? told.problems.map(({ rule, at, message }) => [rule, at.path, message]) : []).toEqual([["E2", "themes", "a large story has at most 12 themes"]]);
  });
});
