import type { EventId } from "../brand.ts";
import { PARTS_OF_DAY } from "../time/edtf.ts";
import type { PartOfDay } from "../time/edtf.ts";
import type { TimeClaim } from "./story.ts";

/** The hours that a part of the day is given, so that nobody takes them for stated ones. */
function hours(part: PartOfDay): string {
  const { fromHour, toHour } = PARTS_OF_DAY[part];
  return `${fromHour} to ${toHour} h`;
}

/** What a claim says, in words that follow an event's name: `after “Talks open”`, `within 2024-05-16, afternoon`. */
export function describeStatement(claim: TimeClaim, labelOf: (id: EventId) => string): string {
  switch (claim.relation) {
    case "within":
      return `within ${claim.text}${claim.part === null ? "" : `, ${claim.part} (read as ${hours(claim.part)})`}`;
    case "starts":
      return `begins within ${claim.text}`;
    case "ends":
      return `ends within ${claim.text}`;
    case "after":
    case "before":
    case "during":
      return `${claim.relation} “${labelOf(claim.event)}”`;
    case "overlaps":
      return `at the time of “${labelOf(claim.event)}”`;
    default:
      return claim satisfies never;
  }
}
