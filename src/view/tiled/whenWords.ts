import { branded } from "../../domain/brand.ts";
import type { UtcMs, Zone } from "../../domain/brand.ts";
import { claimedTime } from "../../domain/story/statedTime.ts";
import type { EventColumns } from "../../domain/tiles/tile.ts";
import type { TiledCard } from "../../domain/tiles/tiledStory.ts";
import { formatInstant } from "../../domain/time/calendar.ts";
import { inferredDays } from "../../words/formatWhen.ts";
import type { TimesWords } from "../../words/en/times.ts";

/** The time of an event as far as its window tells: a clock time only where the window is one instant. */
export function windowDate({ startEarliest, endLatest }: EventColumns, place: number, zone: Zone, words: TimesWords): string {
  const instant = (at: number) => (Number.isNaN(at) ? null : branded<UtcMs>(at));
  const [from, to] = [instant(startEarliest[place]!), instant(endLatest[place]!)];
  if (from === null || from !== to) return inferredDays(from, to, zone, words);
  return `${formatInstant(from, zone, words.calendar, "dayLong")}, ${formatInstant(from, zone, words.calendar, "time")}`;
}

/** The time of an event in the words that were stated, and whether a day is known without its hour. */
export function cardDate({ within, starts, ends }: TiledCard, zone: Zone, words: TimesWords): { readonly date: string; readonly hourNotStated: boolean } {
  const time = (relation: "within" | "starts" | "ends", text: string) => claimedTime({ relation, text, part: null }, zone);
  if (within !== "") {
    const stated = time("within", within);
    return { date: words.claim.within(stated), hourNotStated: stated.kind === "date" && stated.date.precision === "day" };
  }
  if (starts !== "" && ends !== "") return { date: words.when.startsAndEnds(time("starts", starts), time("ends", ends)), hourNotStated: false };
  return { date: starts !== "" ? words.when.starts(time("starts", starts)) : words.when.ends(time("ends", ends)), hourNotStated: false };
}
