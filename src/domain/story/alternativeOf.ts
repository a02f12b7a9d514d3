import type { UtcMs } from "../brand.ts";
import { branded } from "../brand.ts";
import { parseEdtf, partOfDay } from "../time/edtf.ts";
import type { StoryEvent, TimeClaim } from "./story.ts";
import { zoneOf } from "./storyIndex.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** Where an event would stand if its doubted statement were the one believed. A drawing decision, like the knob. */
export interface Alternative {
  readonly at: UtcMs;
  readonly claim: TimeClaim;
}

/** Of the first doubted statement; null where none is doubted, or what it says has no place of its own. */
export function alternativeOf(index: StoryIndex, event: StoryEvent): Alternative | null {
  const claim = event.statements.find(({ doubted }) => doubted !== null)?.claim;
  if (claim === undefined) return null;
  const at = "text" in claim ? insideDates(index, event, claim) : besideEvent(index, claim);
  return at === null || at === event.knob ? null : { at: branded<UtcMs>(Math.round(at)), claim };
}

/** The middle of the stated time, or its one end. */
function insideDates(index: StoryIndex, event: StoryEvent, claim: Extract<TimeClaim, { text: string }>): number | null {
  const zone = zoneOf(index, event);
  const parsed = claim.part === null ? parseEdtf(claim.text, zone) : partOfDay(claim.text, claim.part, zone);
  if (!parsed.ok) return null;
  const { from, to } = "span" in parsed.value ? parsed.value.span : parsed.value;
  return from !== null && to !== null ? (from + to) / 2 : (from ?? to);
}

/** With the other event, or halfway to its neighbour on the stated side. */
function besideEvent(index: StoryIndex, claim: Extract<TimeClaim, { event: unknown }>): number | null {
  const { events } = index.story;
  const position = events.findIndex(({ id }) => id === claim.event);
  const other = events[position];
  if (other === undefined) return null;
  if (claim.relation === "during" || claim.relation === "overlaps") return other.knob;
  const neighbour = events[position + (claim.relation === "after" ? 1 : -1)];
  return neighbour === undefined ? other.knob : (other.knob + neighbour.knob) / 2;
}
