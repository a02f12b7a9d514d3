import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { branded } from "../../domain/brand.ts";
import type { UtcMs } from "../../domain/brand.ts";
import { eventsByWeight } from "../../domain/story/leadingEvents.ts";
import { everyTextOf } from "../../domain/story/searchStory.ts";
import { sliceOf } from "../../domain/story/sliceOf.ts";
import { EVENT_KINDS } from "../../domain/story/story.ts";
import type { Range, StoryEvent } from "../../domain/story/story.ts";
import { indexStory, isContested, placesAround } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { SHORTEST_SHOWN_MS } from "../../state/viewState.ts";
import { CONTESTED, MOST_DOCUMENTS } from "../../domain/tiles/stanceBits.ts";
import { CONTESTED_KEY, traitKey } from "../../domain/tiles/tiledStory.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { extentOfSpace } from "../../domain/tiles/tileSpace.ts";
import { english } from "../../words/en/english.ts";
import { compileStory } from "../compile/compileStory.ts";
import type { Problem } from "../compile/problem.ts";
import { readYaml } from "../compile/yamlFile.ts";
import { documentsFolderOf } from "../documentsFolder.ts";
import { storyIn } from "../edition.ts";
import { dataFiles } from "../exports/dataFiles.ts";
import type { Entered, Folders } from "./compileLargeStory.ts";
import type { Database } from "./database.ts";
import { MOST_THEMES, TOO_MANY_DOCUMENTS, TOO_MANY_THEMES } from "./largeStoryFile.ts";
import { leftOutOf } from "./leftOutOf.ts";
import { gatherStances, numberEvents, VIA_SEPARATOR } from "./numberEvents.ts";

/** Cards in one file: they tell more than those of a large story, four times as much. */
const CARDS_IN_FILE = 32;

/**
 * Compiles a story of YAML files by its own compiler, with all of its rules, and enters what that gives into the database: windows and knobs as computed, events weighed as the
 * exploring page weighs them. The page in tiles is in English: so are the texts, as far as they are translated. Null where anything is wrong; then `problems` says what.
 */
export async function enterStory(database: Database, { folder, site }: Folders, problems: Problem[], progress: (step: string) => void): Promise<Entered | null> {
  progress("compiling the story");
  const compiled = compileStory(resolve(folder), documentsFolderOf(folder));
  problems.push(...compiled.problems);
  if (compiled.story === null) return null;
  const index = indexStory(storyIn("en", compiled.story, compiled.translations));
  const { id, language, writtenIn, eyebrow, title, standfirst, zone, events, documents, checked } = index.story;
  const themes = index.story.themes.filter((theme) => events.some((event) => event.themes[0] === theme.id));
  const tooMany = (most: number, count: number, file: string, path: readonly string[], message: string) => {
    const name = join(folder, file);
    if (count > most) problems.push({ rule: "E2", at: readYaml(relative(process.cwd(), name), readFileSync(name, "utf8")).locate(path), message });
  };
  tooMany(MOST_THEMES, themes.length, "story.yaml", ["themes"], TOO_MANY_THEMES);
  tooMany(MOST_DOCUMENTS, documents.length, "documents.yaml", [], TOO_MANY_DOCUMENTS);
  if (problems.length > 0) return null;

  progress("placing events in time");
  await enterEvents(database, index);
  await enterCitations(database, index);
  await enterTraits(database, index);
  await enterWindows(database, index, new Map(themes.map((theme, place) => [theme.id, place])));
  await gatherStances(database, documents);
  await database.run(`UPDATE cited SET stances = stances + ${CONTESTED} WHERE id IN (SELECT id FROM raw_events WHERE contested)`);
  const placed = await numberEvents(database, { themes, documents });
  const whole = extentOfSpace(placed.space);
  const ranges = index.story.ranges
    .map((range): Range => ({ ...range, extent: { from: branded<UtcMs>(Math.max(whole.from, range.extent.from)), to: branded<UtcMs>(Math.min(whole.to, range.extent.to)) } }))
    .filter(({ extent }) => extent.to - extent.from >= SHORTEST_SHOWN_MS);
  const behind = new Set(documents.flatMap(({ publisher, origin }) => [publisher, origin.organisation]));
  const organisations = index.story.organisations.filter((organisation) => behind.has(organisation.id));
  const data = dataFiles(index.story, compiled.evidence.lock);
  for (const [name, text] of data) writeFileSync(join(site, name), text);
  return { head: { id, language, writtenIn, eyebrow, title, standfirst, zone, documents, organisations, checked, ranges, contested: events.some((event) => isContested(index, event.id)), data: "story", ...traitsOf(index) }, placed, cardsInFile: CARDS_IN_FILE, leftOut: leftOutOf(compiled.story, compiled.translations, index), dataFiles: [...data.keys()] };
}

async function enterEvents(database: Database, index: StoryIndex): Promise<void> {
  const texts = ["id", "title", "label", "summary", "place", "slice", "found"];
  await database.run(`CREATE TABLE raw_events (${texts.map((column) => `${column} VARCHAR`).join(", ")}, contested BOOLEAN, within VARCHAR, starts VARCHAR, ends VARCHAR)`);
  await database.append("raw_events", async (appender) => {
    for (const event of index.story.events) {
      for (const text of [event.id, event.title, event.label, event.summary, placeName(index, event), JSON.stringify(sliceOf(index, event)), everyTextOf(index, event).join(" ")]) appender.appendVarchar(text);
      appender.appendBoolean(isContested(index, event.id));
      for (let empty = 0; empty < 3; empty += 1) appender.appendNull();
      appender.endRow();
    }
  });
}

/** As cards of the exploring page name it: with the place that it lies in. */
function placeName(index: StoryIndex, { place: id }: StoryEvent): string {
  if (id === null) return "";
  const place = index.place(id);
  return place.in === null ? place.name : english.evidence.placeIn(place.name, index.place(place.in).name);
}

async function enterCitations(database: Database, index: StoryIndex): Promise<void> {
  await database.run("CREATE TABLE raw_citations (file UTINYINT, row UINTEGER, event VARCHAR, document VARCHAR, stance VARCHAR, quote VARCHAR, via VARCHAR)");
  await database.append("raw_citations", async (appender) => {
    for (const event of index.story.events) {
      for (const [row, { document, stance, quote, via }] of event.citations.entries()) {
        appender.appendUTinyInt(0);
        appender.appendUInteger(row);
        for (const text of [event.id, document, stance, quote, via.map((id) => index.organisation(id).name).join(VIA_SEPARATOR)]) appender.appendVarchar(text);
        appender.endRow();
      }
    }
  });
}

/** Who, where and what an event can be filtered by, as on the exploring page: a place holds those that lie in it. */
async function enterTraits(database: Database, index: StoryIndex): Promise<void> {
  await database.append("traits", async (appender) => {
    for (const event of index.story.events) {
      const keys = [
        ...new Set(event.people.map((id) => traitKey("person", id))),
        ...placesAround(index, event.place).map(({ id }) => traitKey("place", id)),
        traitKey("kind", event.kind),
        ...(isContested(index, event.id) ? [CONTESTED_KEY] : []),
      ];
      for (const key of keys) {
        appender.appendVarchar(event.id);
        appender.appendVarchar(key);
        appender.endRow();
      }
    }
  });
}

/** Those that at least one event has. */
function traitsOf(index: StoryIndex): Pick<TiledStory, "people" | "places" | "kinds"> {
  const { events, people, places } = index.story;
  const within = new Set(events.flatMap(({ place }) => placesAround(index, place).map(({ id }) => id)));
  return {
    people: people.filter(({ id }) => events.some((event) => event.people.includes(id))).map(({ id, name }) => ({ id, name })),
    places: places.filter(({ id }) => within.has(id)).map(({ id, name }) => ({ id, name })),
    kinds: EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind)),
  };
}

async function enterWindows(database: Database, index: StoryIndex, themes: ReadonlyMap<string, number>): Promise<void> {
  const instants = ["start_earliest", "start_latest", "end_earliest", "end_latest", "knob"];
  await database.run(`CREATE TABLE windows (id VARCHAR, theme UTINYINT, ${instants.map((column) => `${column} BIGINT`).join(", ")}, importance DOUBLE)`);
  const byWeight = eventsByWeight(index);
  await database.append("windows", async (appender) => {
    for (const [place, { id, themes: [first], window: { start, end }, knob }] of byWeight.entries()) {
      appender.appendVarchar(id);
      appender.appendUTinyInt(themes.get(first)!);
      for (const bound of [start.earliest, start.latest, end.earliest, end.latest]) {
        if (bound === null) appender.appendNull();
        else appender.appendBigInt(BigInt(bound.at));
      }
      // Knobs that share a window may stand between two milliseconds; its bounds never do.
      appender.appendBigInt(BigInt(Math.round(knob)));
      appender.appendDouble(byWeight.length - place);
      appender.endRow();
    }
  });
}
