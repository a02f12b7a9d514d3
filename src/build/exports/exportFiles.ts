import { indexStory } from "../../domain/story/storyIndex.ts";
import type { Story } from "../../domain/story/story.ts";
import { bibtexOf } from "../../domain/story/bibtex.ts";
import { allReferences } from "../../domain/story/reference.ts";
import { risOf } from "../../domain/story/ris.ts";
import { cslJson } from "./cslJson.ts";
import { storyCsv } from "./storyCsv.ts";
import { storyIcs } from "./storyIcs.ts";

/**
 * The story for other tools, by file name. `siteUrl` (ends with a slash) makes addresses absolute; without it they are relative, and a calendar,
 * which cannot have those, has none. All are UTF-8.
 */
export function exportFiles(story: Story, siteUrl = ""): Readonly<Record<string, string>> {
  const index = indexStory(story);
  const references = allReferences(index);
  return {
    "story.csv": storyCsv(index, siteUrl),
    "story.ics": storyIcs(indexStory(story, "wider"), siteUrl),
    "citations.bib": references.map(bibtexOf).join("\n"),
    "citations.ris": references.map(risOf).join("\r\n"),
    "citations.csl.json": `${JSON.stringify(references.map(cslJson), null, 2)}\n`,
  };
}
