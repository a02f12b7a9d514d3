import type { Zone } from "../../domain/brand.ts";
import { describeStatement } from "../../domain/story/describeStatement.ts";
import { formatClaim } from "../../domain/story/formatWhen.ts";
import type { TimeClaim } from "../../domain/story/story.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { PARTS_OF_DAY } from "../../domain/time/edtf.ts";
import { LOCALE } from "./locale.ts";

/** A claim about time as readers write dates; a part of the day with the hours it is read as, so that nobody takes them for stated ones. */
export function claimWords(index: StoryIndex, claim: TimeClaim, zone: Zone): string {
  if (!("text" in claim)) return describeStatement(claim, (id) => index.event(id).label);
  const hours = claim.part === null ? null : PARTS_OF_DAY[claim.part];
  return formatClaim(claim, zone, LOCALE) + (hours === null ? "" : ` (read as ${hours.fromHour} to ${hours.toHour} h)`);
}
