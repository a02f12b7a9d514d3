import type { Zone } from "../domain/brand.ts";
import { claimedTime } from "../domain/story/statedTime.ts";
import type { TimeClaim } from "../domain/story/story.ts";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import { PARTS_OF_DAY } from "../domain/time/edtf.ts";
import type { TimesWords } from "./en/times.ts";

/**
 * A claim about time, in words that follow an event's name: “after “Talks open””, “begins 16 May 2024”; a part of the day with the hours it is read
 * as, so that nobody takes them for stated ones.
 */
export function claimWords(index: StoryIndex, claim: TimeClaim, zone: Zone, { claim: words }: TimesWords): string {
  if (!("text" in claim)) return words[claim.relation](index.event(claim.event).label);
  const said = words[claim.relation](claimedTime(claim, zone));
  if (claim.part === null) return said;
  const { fromHour, toHour } = PARTS_OF_DAY[claim.part];
  return words.withHours(said, fromHour, toHour);
}
