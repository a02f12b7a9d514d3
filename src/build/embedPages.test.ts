import { expect, test } from "vitest";
import { storyFrom } from "../domain/story/storyFrom.fixture.ts";
import type { NonEmpty, Story } from "../domain/story/story.ts";
import type { TimelineData } from "../embed/timelineData.ts";
import { embedPages } from "./embedPages.tsx";
import { english } from "../words/en/english.ts";

/** A title that would end any element that it stands in, if it were not text. */
const HOSTILE = `</script><!--<script>"'&</style></title><img src=x onerror="alert(1)">`;

function hostileStory(): Story {
  const story = storyFrom("landing 2024-05-16 a:happened b:expected differs:order\nwar 2022 a:mentioned kind:backdrop");
  const events = story.events.map((event) => ({
    ...event,
    title: HOSTILE, label: HOSTILE, summary: HOSTILE,
    citations: event.citations.map((citation) => ({ ...citation, quote: HOSTILE })),
  }));
  return {
    ...story,
    title: HOSTILE, standfirst: HOSTILE,
    events: events as unknown as Story["events"],
    organisations: story.organisations.map((organisation) => ({ ...organisation, name: HOSTILE })),
    places: story.places.map((place) => ({ ...place, name: HOSTILE })),
    themes: story.themes.map((theme) => ({ ...theme, name: HOSTILE })) as unknown as NonEmpty<Story["themes"][number]>,
    differences: story.differences.map((difference) => ({ ...difference, question: HOSTILE })),
  };
}

const pages = await embedPages({ story: hostileStory(), words: english, language: "en", folder: "" }, "https://timelines.example/visit/");

test("a title that looks like markup is text, wherever it stands", () => {
  expect([...pages.keys()]).toEqual(["embed/index.html", "embed/event/war/index.html", "embed/event/landing/index.html"]);
  for (const [path, html] of pages) {
    expect(html.match(/<img/gi), path).toBeNull();
    // Each of the two scripts, the data, the style and the title ends once, where it ends.
    expect(html.match(/<\/script/gi), path).toHaveLength(path === "embed/index.html" ? 3 : 2);
    expect(html.match(/<script/gi), path).toHaveLength(path === "embed/index.html" ? 3 : 2);
    expect(html.match(/<\/style/gi), path).toHaveLength(1);
    expect(html.match(/<\/title/gi), path).toHaveLength(1);
    expect(html, path).not.toContain("<!--");
    expect(html.match(/onerror="/gi), path).toBeNull();
  }
});

test("the data are the labels letter by letter", () => {
  const json = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(pages.get("embed/index.html")!)![1]!;
  const data = JSON.parse(json) as TimelineData;
  expect(data.events.map(({ label }) => label)).toEqual([HOSTILE, HOSTILE]);
});

test("an embed asks for no other file, is not to be listed, and names the page that stands for it", () => {
  for (const [path, html] of pages) {
    expect(html, path).not.toMatch(/<(link rel="(stylesheet|preload|modulepreload)|script[^>]* src|iframe|object|embed)|@import|url\((?!data:|#)/);
    expect(html, path).toContain('<meta name="robots" content="noindex">');
    const page = path.replace("embed/", "").replace("index.html", "");
    expect(html, path).toContain(`<link rel="canonical" href="https://timelines.example/visit/${page}">`);
    expect(html.slice(0, 2000), path).toContain('type="application/json+oembed"');
  }
});

test("the policy allows the two scripts and the one style sheet by their hashes, and nothing else", async () => {
  for (const [path, html] of pages) {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    const inline = [...html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)];
    expect(inline, path).toHaveLength(3);
    for (const [, kind, text] of inline) {
      const digest = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("base64");
      expect(policy, path).toMatch(new RegExp(`${kind === "style" ? "style-src" : "script-src"}[^;]*'sha256-${digest.replaceAll(/[+/]/g, "\\$&")}'`));
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
    expect(html.indexOf("Content-Security-Policy"), path).toBeLessThan(html.indexOf("<style>"));
    expect(html, path).not.toMatch(/ style="| on\w+="/);
  }
});
