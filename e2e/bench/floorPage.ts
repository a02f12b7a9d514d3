import { escapeHtml } from "../../src/domain/escapeHtml.ts";
import type { PeerEvent, PeerStory } from "./peerEvents.ts";

/** Rows within a group. */
const ROWS = 5;
const ROW_HEIGHT = 22;
const WIDTH = 1280;

/** The least that any page of these events can cost: HTML, a drawing and a list, without script. Nothing in it can be moved. */
export function* floorPage({ events, groups, documents }: PeerStory): Iterable<string> {
  const [from, to] = [events[0]!.at, events.at(-1)!.at];
  const x = ({ at }: PeerEvent) => Math.round(100 + ((at - from) / Math.max(1, to - from)) * (WIDTH - 300));
  const y = ({ group }: PeerEvent, place: number) => (group * ROWS + (place % ROWS) + 1) * ROW_HEIGHT;
  yield `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Events</title><link rel="icon" href="data:,">`;
  yield `<style>body{margin:0;font:14px sans-serif}circle{fill:#06c}svg text{font-size:11px}</style></head><body>`;
  yield `<svg width="${WIDTH}" height="${(groups.length * ROWS + 1) * ROW_HEIGHT}">`;
  for (const [place, event] of events.entries()) {
    const [at, top] = [x(event), y(event, place)];
    yield `<a href="#${event.id}"><circle cx="${at}" cy="${top}" r="4"/><text x="${at + 7}" y="${top + 4}">${escapeHtml(event.title.slice(0, 28))}…</text></a>`;
  }
  yield "</svg><ol>";
  for (const event of events) {
    const sources = event.sources.map((place) => documents[place]).join(", ");
    yield `<li id="${event.id}"><time>${new Date(event.at).toISOString().slice(0, 10)}</time> <b>${escapeHtml(event.title)}</b> <i>${groups[event.group]}</i> (${escapeHtml(sources)})</li>`;
  }
  yield "</ol></body></html>";
}
