import type { EventId } from "../../domain/brand.ts";
import type { TimeClaim } from "../../domain/story/story.ts";
import { PARTS_OF_DAY } from "../../domain/time/edtf.ts";
import { english } from "../../words/en/english.ts";

/** What a claim says, for those who write stories, with dates as they have written them: `within 2024-05-16, afternoon (read as 12 to 18 h)`. */
export function describeStatement(claim: TimeClaim, labelOf: (id: EventId) => string): string {
  const words = english.times.claim;
  if (!("text" in claim)) return words[claim.relation](labelOf(claim.event));
  const { relation, text, part } = claim;
  const said = `${{ within: "within", starts: "begins within", ends: "ends within" }[relation]} ${text}`;
  if (part === null) return said;
  const { fromHour, toHour } = PARTS_OF_DAY[part];
  return words.withHours(`${said}, ${part}`, fromHour, toHour);
}
