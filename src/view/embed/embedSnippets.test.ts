import { expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import { storyFrom } from "../../domain/story/storyFrom.fixture.ts";
import { indexStory } from "../../domain/story/storyIndex.ts";
import { english } from "../../words/en/english.ts";
import { embedSnippets } from "./embedSnippets.ts";
import { staticHtml } from "./staticHtml.ts";

const HOSTILE = `</textarea></script><img src=x onerror="alert(1)">`;
const target = {
  title: HOSTILE,
  page: "https://site.example/t/event/landing/",
  frame: "https://site.example/t/embed/?range=week&theme=dark#event-landing",
  picture: "https://site.example/t/og.png",
  loader: "https://site.example/t/embed.js",
  height: 812,
  content: "<h3>…</h3>",
};
const textOf = (id: string) => embedSnippets(target, english).find((snippet) => snippet.id === id)!.text;

it("a title is text in every snippet, whatever stands in it", () => {
  for (const { text } of embedSnippets(target, english)) expect(text).not.toMatch(/<img src=x|<\/script><img|"alert/);
});

it("the frame has a name, the height that the preview had, no origin of its own, and its address as written", () => {
  expect(textOf("frame")).toContain('height="812"');
  expect(textOf("frame")).toContain(`src="https://site.example/t/embed/?range=week&amp;theme=dark#event-landing" title="Timeline: &lt;/textarea`);
  expect(textOf("frame")).toContain('sandbox="allow-scripts allow-popups');
  expect(textOf("frame")).not.toContain("allow-same-origin");
  expect(textOf("frame")).toContain('<script async src="https://site.example/t/embed.js"></script>');
  expect(textOf("amp")).not.toContain("allow-same-origin");
});

it("the address is the page's, and the picture leads there", () => {
  expect(textOf("address")).toBe(target.page);
  expect(textOf("picture")).toContain(`<a href="${target.page}"><img src="${target.picture}"`);
});

it("as text a story is headings, a list, dates, quotations and links, nothing else", () => {
  const index = indexStory(storyFrom('landing 2024-05-16 a:happened b:happened c:expected "The <guest> & co. land"', { origins: { a: "afp", b: "afp" } }));
  const html = staticHtml(index, HOSTILE, [index.event(branded("landing"))], "https://site.example/", english);
  expect(new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))).toEqual(new Set(["h3", "a", "ol", "li", "p", "strong", "br", "time", "blockquote", "cite"]));
  expect(html).not.toMatch(/<[^>]* (class|style|on\w+)=/);
  expect(html).toContain("The &lt;guest> &amp; co. land");
  // Two documents of one agency are one voice, and quoted once.
  expect(html.match(/<blockquote/g)).toHaveLength(1);
  expect(html).toContain('<time datetime="2024-05-16T00:00:00+08:00">Thursday 16 May 2024</time>');
});
