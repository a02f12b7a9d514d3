import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { DocumentId } from "../../domain/brand.ts";
import type { SharedText as SharedTextOfTwo } from "../../domain/story/story.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { createViewer } from "../../state/viewer.ts";
import { ViewerContext } from "../ViewerContext.tsx";
import { SharedText } from "./SharedText.tsx";
import { english } from "../../words/en/english.ts";

const bare = storyFrom("landing 2024-05-16 a:happened b:happened c:happened d:happened", { origins: { a: "afp", b: "afp" } });

function pair(first: string, second: string, longest: number, quote: string | null): SharedTextOfTwo {
  const run = { words: longest, at: [[0, 90], [10, 100]], quote } as const;
  return { documents: [branded<DocumentId>(first), branded<DocumentId>(second)], words: longest, share: [0.104, 0.002], longest, runs: [run] };
}

/** What a report says of its shared text, without the markup. */
function told(report: string, ...sharedText: SharedTextOfTwo[]): string {
  const story = { ...bare, sharedText };
  const document = story.documents.find(({ id }) => id === report)!;
  const markup = renderToStaticMarkup(
    <ViewerContext value={createViewer(story, english)}>
      <SharedText document={document} />
    </ViewerContext>,
  );
  return markup.replace(/<[^>]*>/g, "");
}

describe("shared text", () => {
  it("of one origin is expected, and counts as one source's words", () => {
    const said = told("a", pair("a", "b", 15, null));
    expect(said).toMatch(/^Press b: one run of 15 words \(10% of this report\)\.Both rest on Afp, .*one source’s words, not two\.$/);
  });

  it("of two origins says that both draw on the same copy or statement", () => {
    expect(told("a", pair("a", "c", 15, null))).toContain("One rests on Afp, the other on Press c");
  });

  it("is told from each report's own side, with the words where the story quotes them", () => {
    const said = told("c", pair("a", "c", 15, "not directed against anyone"));
    expect(said).toMatch(/^Press a: one run of 15 words \(1% of this report\)\. The longest: not directed against anyone/);
  });

  it("that may be a name with its title says nothing about a source, whatever the origins", () => {
    const said = told("a", pair("a", "b", 7, null), pair("a", "c", 6, "Secretary of State Antony Blinken"));
    expect(said).toMatch(/^Press b, Press c: no run longer than 7 words, such as Secretary of State Antony Blinken\..*no sign of a common source\.$/);
  });

  it("is not there where two reports have no run of words in common", () => {
    expect(told("d", pair("a", "c", 15, null))).toBe("no other report, not even six words in a row");
  });
});
