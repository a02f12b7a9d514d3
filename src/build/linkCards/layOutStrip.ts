import type { UtcMs, Zone } from "../../domain/brand.ts";
import { branded } from "../../domain/brand.ts";
import type { Range, Story, StoryEvent } from "../../domain/story/story.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import type { InstantStyle } from "../../domain/time/calendar.ts";
import { DAY } from "../../domain/time/wallClock.ts";
import { labelWidth } from "../../view/timeline/labelWidth.ts";
import { english } from "../../words/en/english.ts";

/**
 * Events one after the other in the order of their knobs, all with the same room: the timeline's “In order” without labels. Pixels from the
 * left.
 */
export interface Strip {
  readonly columns: readonly { readonly event: StoryEvent; readonly x: number }[];
  /** How far columns are apart. */
  readonly step: number;
  readonly stretches: readonly StripStretch[];
}

/** The columns of one day, month or year. The text is empty where the time is not known so far, and where there is no room for it. */
export interface StripStretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Every other one, so that they can be told apart. */
  readonly shaded: boolean;
}

/** Size of a stretch's text, in pixels, and what stays free of its width. */
export const STRETCH_FONT = 19;
const STRETCH_GAP = 8;

export function layOutStrip(events: readonly StoryEvent[], zone: Zone, left: number, width: number): Strip {
  const step = width / Math.max(1, events.length);
  const columns = events.map((event, position) => ({ event, x: left + (position + 0.5) * step }));
  const style = headingStyle(events);
  const stretches: { from: number; to: number; text: string }[] = [];
  for (const { event, x } of columns) {
    const text = heading(event, zone, style);
    const last = stretches.at(-1);
    if (last?.text === text) last.to = x + step / 2;
    else stretches.push({ from: x - step / 2, to: x + step / 2, text });
  }
  const headings = [...new Set(stretches.map(({ text }) => text))].filter((text) => text !== "");
  return {
    columns,
    step,
    stretches: stretches.map((stretch) => ({
      ...stretch,
      text: stretch === widest(stretches.filter(({ text }) => text === stretch.text)) ? shortened(stretch, style) : "",
      shaded: headings.indexOf(stretch.text) % 2 === 0,
    })),
  };
}

/** The one to be named: the order of the timeline may lead back into a day that it has left for a time that is not known. */
function widest<T extends Omit<StripStretch, "shaded">>(stretches: readonly T[]): T | undefined {
  return [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** The day, month or year in which an event certainly begins, else nothing: a knob's own place is no claim. */
function heading({ window: { start } }: StoryEvent, zone: Zone, style: InstantStyle): string {
  if (start.earliest === null || start.latest === null) return "";
  const first = formatInstant(start.earliest.at, zone, english.times.calendar, style);
  // A day lasts to the midnight that ends it.
  const last = formatInstant(branded<UtcMs>(Math.max(start.earliest.at, start.latest.at - 1)), zone, english.times.calendar, style);
  return first === last ? first : "";
}

/** “Thu 16 May”, or “16 May”, or “16”, or nothing: as much as there is room for. */
function shortened({ from, to, text }: Omit<StripStretch, "shaded">, style: InstantStyle): string {
  const words = text.split(" ");
  const candidates = { day: [text, words.slice(1).join(" "), words[1]], monthYear: [text, words[0]?.slice(0, 3)] }[style as string] ?? [text];
  return candidates.find((candidate) => labelWidth(candidate ?? "", STRETCH_FONT) + STRETCH_GAP <= to - from) ?? "";
}

/** The events of the shortest named range that holds this one, or all: what the timeline shows when it is chosen. */
export function eventsAround({ ranges, events }: Story, { knob }: StoryEvent): readonly StoryEvent[] {
  const holds = ({ extent: { from, to } }: Range) => knob >= from && knob <= to;
  const [shortest] = ranges.filter(holds).sort((a, b) => a.extent.to - a.extent.from - (b.extent.to - b.extent.from));
  return shortest === undefined ? events : events.filter((other) => other.knob >= shortest.extent.from && other.knob <= shortest.extent.to);
}

/** Days for a fortnight, months for a year, else years. */
function headingStyle(events: readonly StoryEvent[]): InstantStyle {
  const knobs = events.map(({ knob }) => knob);
  const length = Math.max(...knobs) - Math.min(...knobs);
  if (length <= 15 * DAY) return "day";
  return length <= 366 * DAY ? "monthYear" : "year";
}
