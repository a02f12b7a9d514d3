import type { UtcMs } from "../brand.ts";
import type { RecordDocument } from "../evidence/recordDocument.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { StoryEvent } from "./story.ts";
import { zoneOf } from "./storyIndex.ts";
import type { StoryIndex } from "./storyIndex.ts";

/** The first page known to tell of an event as done, and how long after the event it can be: at least and at most, in ms. */
export interface TimedPage {
  readonly document: RecordDocument;
  readonly at: UtcMs;
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** Of the wider record's pages that give an hour. Null where none does; pages without an hour may have been earlier. */
export function firstTimedPage(index: StoryIndex, event: StoryEvent): TimedPage | null {
  const { start, end } = event.withRecord.window;
  const pages = event.record
    .filter(({ stance }) => stance === "happened")
    .flatMap(({ document: id }) => {
      const document = index.recordDocument(id);
      const parsed = document.published === null ? null : parseEdtf(document.published, zoneOf(index, event));
      const from = parsed?.ok && parsed.value.precision === "minute" ? parsed.value.span.from : null;
      return from === null ? [] : [{ document, at: from }];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = pages;
  if (first === undefined) return null;
  return { ...first, atLeast: end.latest === null ? 0 : Math.max(0, first.at - end.latest.at), atMost: start.earliest === null ? null : first.at - start.earliest.at };
}
