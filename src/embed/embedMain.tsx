import { hydrateRoot } from "react-dom/client";
import type { EventId } from "../domain/brand.ts";
import { encodeTimeline, readableQuery, VERSION } from "../state/timelineChoices.ts";
import { createViewer, follow, select } from "../state/viewer.ts";
import { openCard, retellTimes, showFirst } from "./cards.tsx";
import { DEFAULT_LOOK } from "../state/embedLook.ts";
import { decodeEmbedOptions } from "../state/embedOptions.ts";
import { EmbedTimeline } from "./EmbedTimeline.tsx";
import { firstEvents } from "./firstEvents.ts";
import { leadToSentences } from "./leadToSentences.ts";
import { reveal } from "./reveal.ts";
import { tellHeight } from "./tellHeight.ts";
import { storyOf } from "./timelineData.ts";
import type { TimelineData } from "./timelineData.ts";
import { timelineWords } from "./timelineWords.ts";

/*
 * The embed of a whole story. The build has drawn it as it is without options; what its timeline is drawn from stands in the page as data.
 * Nothing here writes the address or the history: they belong to the article.
 */
const story = storyOf(JSON.parse(document.getElementById("story")!.textContent) as TimelineData);
const viewer = createViewer(story, timelineWords);
const place = document.getElementById("timeline")!;
const root = hydrateRoot(place, <EmbedTimeline viewer={viewer} events={firstEvents(viewer.index, viewer.store.getState().shown, DEFAULT_LOOK.size, null)} />);

const { view, look } = decodeEmbedOptions(location.search, location.hash, story);
follow(viewer, { view, ignored: [] });
const { ring, shown, selected } = viewer.store.getState();
const first = firstEvents(viewer.indexes[ring], shown, look.size, selected);
root.render(<EmbedTimeline viewer={viewer} events={first} />);
if (ring !== "core") retellTimes(viewer);
showFirst(first);
if (selected !== null) openCard(selected);
const choices = new URLSearchParams();
encodeTimeline(view, story, choices);
if (choices.size > 0) document.querySelector("a[data-whole]")!.setAttribute("href", `../?v=${VERSION}&${readableQuery(choices)}`);

place.addEventListener("click", (click) => {
  const mark = click.target instanceof Element ? click.target.closest("a[data-event]") : null;
  if (mark === null || click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  const event = mark.getAttribute("data-event") as EventId;
  select(viewer, event);
  const card = openCard(event);
  if (card !== null) reveal(card, window);
});

leadToSentences(document);

// Last, when the embed is as high as it will be.
tellHeight(window);
