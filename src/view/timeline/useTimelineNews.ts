import { useState } from "react";
import type { Zone } from "../../domain/brand.ts";
import type { EventId } from "../../domain/brand.ts";
import { zoneOf } from "../../domain/story/storyIndex.ts";
import type { Extent } from "../../domain/time/span.ts";
import { formatWhen } from "../../words/formatWhen.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";
import { momentWords } from "./momentWords.ts";

/** What the timeline tells those who do not see it, when it comes to show another stretch or another event is selected; nothing at first. */
export function useTimelineNews(shown: Extent, selected: EventId | null, zone: Zone): string {
  const index = useStoryIndex();
  const { times, timeline: words } = useWords();
  const [last, setLast] = useState({ shown, selected, news: "" });
  if (last.shown.from === shown.from && last.shown.to === shown.to && last.selected === selected) return last.news;
  const { events } = index.story;
  const moment = (at: Extent["from"]) => momentWords(at, shown, zone, words, times.calendar);
  const tellSelected = () => {
    const event = index.event(selected!);
    const { date } = formatWhen(event, zoneOf(index, event), times, (id) => index.event(id).label);
    return words.nowSelected(event.label, date, events.findIndex(({ id }) => id === selected) + 1, events.length);
  };
  const inSight = events.filter(({ knob }) => knob >= shown.from && knob <= shown.to).length;
  const news = selected !== last.selected && selected !== null ? tellSelected() : words.nowShown(moment(shown.from), moment(shown.to), inSight, events.length);
  setLast({ shown, selected, news });
  return news;
}
