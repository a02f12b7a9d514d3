import { eventEvidence } from "../words/en/eventEvidence.ts";
import { timelinePicture } from "../words/en/timelinePicture.ts";
import { eventTimes } from "../words/en/times.ts";
import type { Words } from "../words/words.ts";

/**
 * What the script of an embed says: the timeline that it draws, and of each card the time. All other words stand in the page as the build has drawn them,
 * and would be in the file twice. `timelineData.test.ts` draws everything with these alone: what takes more fails there.
 */
export const timelineWords = { language: "en", times: eventTimes, evidence: eventEvidence, timeline: timelinePicture } as unknown as Words;
