import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compileStory } from "../../build/compile/compileStory.ts";
import type { Story } from "../../domain/story/story.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { createViewer } from "../../state/viewer.ts";
import { english } from "../../words/en/english.ts";
import type { Language } from "../../words/language.ts";
import { Differences } from "../sections/Differences.tsx";
import { Quotations } from "../sections/Quotations.tsx";
import { Reports } from "../sections/Reports.tsx";
import { EventCards } from "../cards/EventCards.tsx";
import { ViewerContext } from "../ViewerContext.tsx";
import { StoryText } from "./StoryText.tsx";

const STORY = storyFrom("landing 2024-05-16 a:happened");

function drawn(content: ReactNode, language: Language, story: Partial<Story> = {}): string {
  const viewer = createViewer({ ...STORY, ...story }, { ...english, language });
  return renderToStaticMarkup(<ViewerContext value={viewer}>{content}</ViewerContext>);
}

describe("a text of the story's own", () => {
  const text = <StoryText text="The landing" />;

  it("stands alone where it is translated, or in the language that it was written in", () => {
    expect(drawn(text, "en")).toBe("The landing");
    expect(drawn(text, "ar", { untranslated: ["Another text"] })).toBe("The landing");
  });

  it("is told apart where it is not translated, and its language named", () => {
    const english = '<span lang="en" dir="ltr">The landing</span>';
    const mark = '<small class="Untranslated"><span class="Hidden">Not translated: </span><span lang="en" dir="ltr">English</span></small>';
    expect(drawn(text, "ar", { language: "ar", untranslated: ["The landing"] })).toBe(`${english} ${mark}`);
  });

  it("may have been written in any language, also in one that the page does not speak", () => {
    const written = drawn(text, "en", { writtenIn: "fa", untranslated: ["The landing"] });
    expect(written).toContain('<span lang="fa" dir="rtl">The landing</span>');
    expect(written).toContain("فارسی");
  });
});

describe("the documents' words", () => {
  const story = compileStory("data/putin-china-2024", null).story!;
  const page = <><EventCards /><Differences /><Quotations /><Reports /></>;
  const words = (html: string) => html.match(/<blockquote[^>]*>|<p class="Report-title"><span[^>]*>/g) ?? [];

  it("say their language on a page in another", () => {
    const tags = words(drawn(page, "ar", story));
    expect(tags.length).toBeGreaterThan(story.documents.length);
    for (const tag of tags) expect(tag).toContain('lang="en" dir="ltr"');
  });

  it("need not on a page in their own", () => {
    expect(words(drawn(page, "en", story)).join("")).not.toContain("lang=");
  });
});
