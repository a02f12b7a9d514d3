import type { EventId } from "../brand.ts";
import type { TimeClaim } from "./story.ts";

/** What a claim says, in words that follow an event's name: `after “Talks open”`, `within 2024-05-16, afternoon`. */
export function describeStatement(claim: TimeClaim, labelOf: (id: EventId) => string): string {
  switch (claim.relation) {
    case "within":
      return `within ${claim.text}${claim.part === null ? "" : `, ${claim.part}`}`;
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
