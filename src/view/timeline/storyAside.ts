import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import type { Words } from "../../words/words.ts";
import type { Mark } from "./mark.ts";

/** What stands beside the pips of a mark where time runs downwards: the hour in the words of the evidence, where a day's heading leaves it open; of a report which were there before. */
export function storyAside(index: StoryIndex, { of }: Mark, { timeline, times, evidence }: Words): string {
  if (of.kind === "report") {
    const { after } = index.reportTime(of.document);
    return after.length === 0 ? "" : timeline.writtenAfter(evidence.list(after.map((id) => index.organisation(index.document(id).publisher).name)));
  }
  const event = index.event(of.event);
  const { hour, hourNotStated } = formatWhen(event, zoneOf(index, event), times, () => "");
  return hourNotStated ? times.hourNotStated : (hour ?? "");
}
