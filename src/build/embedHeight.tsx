import { renderToStaticMarkup } from "react-dom/server";
import { coverageOf } from "../domain/story/coverage.ts";
import type { StoryEvent } from "../domain/story/story.ts";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import { FEW_QUESTIONS } from "../embed/EmbedEvent.tsx";
import { EmbedTimeline } from "../embed/EmbedTimeline.tsx";
import { firstEvents } from "../embed/firstEvents.ts";
import { leadingCitations } from "../embed/leadingCitations.ts";
import { DEFAULT_LOOK } from "../state/embedLook.ts";
import { ANSWERED_IN_FRAME } from "../view/cards/EventDifferences.tsx";
import { wrapLabel } from "../view/timeline/wrapLabel.ts";
import { chosenViewer } from "./chosenViewer.ts";
import { coverageWords, rootsWords } from "../words/coverageWords.ts";
import { english } from "../words/en/english.ts";

/*
 * What an article keeps free for an embed until it tells its own height, in a column of 600: nearly nothing then moves. Where nobody
 * listens to heights it stays at this, and scrolls within itself if it must. Estimates, because which face a reader has is not known here.
 * All in CSS pixels; the numbers follow from `embed.css`.
 */

/** Inside the frame's border and padding. */
const COLUMN = 600 - 2 - 35;
const FRAME = 4 + 29;
/** WordPress gives no frame more. */
const HIGHEST = 1000;
/** Systems' own faces, in regular weight, against Inter SemiBold, which `labelWidth.ts` measures. */
const FACE = 0.98;

/** The height of `lines` of a text: its size, its line height, and the room that it has. */
function linesOf(text: string, size: number, lineHeight: number, width = COLUMN): number {
  return wrapLabel(text, size * FACE, width).length * size * lineHeight;
}

function kept(height: number): number {
  return Math.min(HIGHEST, Math.round(height));
}

/** Of the embed of the whole story as it opens. */
export function storyEmbedHeight({ story, ring }: StoryIndex): number {
  const viewer = chosenViewer(story, english, { ring });
  const first = firstEvents(viewer.indexes[ring], viewer.store.getState().shown, DEFAULT_LOOK.size, null);
  const picture = Number(/height="(\d+)"/.exec(renderToStaticMarkup(<EmbedTimeline viewer={viewer} events={first} />))?.[1]);
  const head = linesOf(story.title, 26.4, 1.15) + 4 + linesOf(story.standfirst, 16.3, 1.4);
  const list = 37 + first.reduce((sum, { title }) => sum + 14.5 + linesOf(title, 15.5, 1.4, COLUMN - 160), 0);
  const legend = story.documents.reduce((sum, { publisher, origin }) => sum + 70 + (publisher.length + origin.organisation.length) * 7, 0);
  return kept(FRAME + head + 11 + picture - 12 + list + Math.ceil(legend / COLUMN) * 21.6 + 48);
}

/** Of the embed of one event as it opens. */
export function eventEmbedHeight(index: StoryIndex, event: StoryEvent): number {
  const first = leadingCitations(event);
  const quotations = first.reduce((sum, position) => {
    const { quote, via } = event.citations[position]!;
    return sum + 18 + linesOf(quote, 17.3, 1.4, COLUMN - 16) + (via.length > 0 ? 46 : 24);
  }, 0);
  const silent = coverageOf(index, event).some(({ coverage }) => coverage === "silent");
  const questions = index.differencesOf(event.id);
  const answers = questions.reduce((sum, { question, readings, kind }) => {
    const told = readings.filter(({ silent: none }) => none.length === 0).map(({ says, evidence }) => `${evidence.map(({ document }) => document).join(", ")}: ${says}`).join(" ");
    return sum + 8 + linesOf(`${kind} ${question}`, 14.4, 1.6, COLUMN - 70) + (ANSWERED_IN_FRAME.includes(kind) ? linesOf(told, 14.4, 1.5, COLUMN - 32) : 0);
  }, 24);
  const words = linesOf(event.summary, 16, 1.5) + 8 + linesOf(`${coverageWords(index, event, english.evidence)} ${rootsWords(index, event, english.evidence)}`, 13.8, 1.5);
  const folds = (first.length < event.citations.length ? 38 : 0) + (silent ? 33 : 0) + (event.record.length > 0 ? 33 : 0) + (event.citations.length > 0 ? 33 : 0) + 33;
  const differences = questions.length === 0 ? 0 : 38 + (questions.length <= FEW_QUESTIONS ? answers : 0);
  return kept(FRAME + 24 + linesOf(event.title, 26.4, 1.15) + 34 + words + quotations + folds + differences + 52);
}
