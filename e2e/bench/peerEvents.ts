import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readLargeStoryFile } from "../../src/build/tiles/largeStoryFile.ts";
import { writeSyntheticStory } from "../../src/build/tiles/syntheticStory.ts";

/** An event of our made story, as far as a peer shows it. */
export interface PeerEvent {
  readonly id: string;
  readonly title: string;
  /** When it begins, in ms since 1970: of a day, its first moment by UTC. */
  readonly at: number;
  /** Places in `groups` and `documents`. */
  readonly group: number;
  readonly sources: readonly number[];
}

export interface PeerStory {
  /** In order of time, as every peer wants them. */
  readonly events: readonly PeerEvent[];
  readonly groups: readonly string[];
  /** Publishers. */
  readonly documents: readonly string[];
}

interface EventLine {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly within?: string;
  readonly starts?: string;
}

interface CitationLine {
  readonly event: string;
  readonly document: string;
}

/** The very events that our own site of `count` events is built from. */
export async function peerStory(count: number): Promise<PeerStory> {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  try {
    await writeSyntheticStory(count, folder);
    const file = readLargeStoryFile(folder, []);
    if (file === null) throw new Error("the made story cannot be read");
    const groups = new Map(file.themes.map(({ id }, place): [string, number] => [id, place]));
    const documents = new Map(file.documents.map(({ id }, place): [string, number] => [id, place]));
    const sources = new Map<string, number[]>();
    for await (const { event, document } of lines<CitationLine>(join(folder, "citations.ndjson"))) {
      const place = documents.get(document)!;
      const known = sources.get(event);
      if (known === undefined) sources.set(event, [place]);
      else if (!known.includes(place)) known.push(place);
    }
    const events: PeerEvent[] = [];
    for await (const { id, title, theme, within, starts } of lines<EventLine>(join(folder, "events.ndjson"))) {
      events.push({ id, title, at: Date.parse((within ?? starts)!), group: groups.get(theme)!, sources: sources.get(id) ?? [] });
    }
    events.sort((a, b) => a.at - b.at);
    return { events, groups: file.themes.map(({ name }) => name), documents: file.documents.map(({ publisher }) => publisher) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* lines<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) if (line !== "") yield JSON.parse(line) as T;
}
