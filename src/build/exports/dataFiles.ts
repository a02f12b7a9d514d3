import type { Story } from "../../domain/story/story.ts";
import { annotations } from "../annotations.ts";
import type { EvidenceLock } from "../compile/quotations.ts";
import { storyJson } from "../storyJson.ts";
import { storySchema } from "../storySchema.ts";
import { exportFiles } from "./exportFiles.ts";

/** All that a reader takes away of a story, by file name: for programs, and for other tools (`exportFiles`). Without a `lock` no citation has its place in a text, and there are no annotations. */
export function dataFiles(story: Story, lock: EvidenceLock | null, siteUrl?: string): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(exportFiles(story, siteUrl)));
  files.set("story.json", json(storyJson(story)));
  files.set("story.schema.json", json(storySchema()));
  if (lock !== null) files.set("annotations.jsonld", json(annotations(story, lock)));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
