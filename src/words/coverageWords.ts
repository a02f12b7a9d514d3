import { countCoverage, newsroomsOf, rootsOf, voicesOf } from "../domain/story/coverage.ts";
import type { Reading, StoryEvent } from "../domain/story/story.ts";
import type { StoryIndex } from "../domain/story/storyIndex.ts";
import { isBeyond } from "../domain/story/storyWithRing.ts";
import type { EvidenceWords } from "./en/evidence.ts";

/** “Reported by 1 of 5, expected by 1, mentioned by 1” */
export function coverageWords(index: StoryIndex, event: StoryEvent, words: EvidenceWords): string {
  const total = index.story.documents.length;
  return isBeyond(event) ? words.coveredByNone(total) : words.coverage({ ...countCoverage(index, event), total });
}

/** “From one newsroom; rests on one source: Xinhua (through AFP)”. Independence is another number than coverage. */
export function rootsWords(index: StoryIndex, event: StoryEvent, words: EvidenceWords): string {
  if (isBeyond(event)) {
    const { documents, origins } = voicesOf(index, { evidence: [], record: event.record.map(({ document }) => document) });
    return words.restsOnRecord(documents, origins.length);
  }
  const sources = rootsOf(index, event).map(({ organisation, through }) => ({
    name: index.organisation(organisation).name,
    through: through.filter((origin) => origin !== organisation).map((origin) => index.organisation(origin).name),
  }));
  return words.restsOn(newsroomsOf(index, event).length, sources);
}

/** “2 documents, one origin: AFP”: how many independent origins stand behind an answer. Null where a single document gives it. */
export function voicesWords(index: StoryIndex, reading: Pick<Reading, "evidence" | "record">, words: EvidenceWords): string | null {
  const { documents, origins } = voicesOf(index, reading);
  return documents < 2 ? null : words.voices(documents, origins.map((id) => index.organisation(id).name));
}
