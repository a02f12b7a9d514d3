import { describe, expect, it } from "vitest";
import { hostileStory } from "./linkCard.fixture.ts";
import type { Edition } from "../edition.ts";
import { english } from "../../words/en/english.ts";
import { linkCardFiles } from "./linkCardFiles.tsx";

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Sourceline</title>
    <!--head-->
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"><!--page--></div>
  </body>
</html>`;
const story = hostileStory();
const edition: Edition = { story, words: english, language: "en", folder: "" };
const SITE = "https://example.org/timeline/";
const { files, notes } = await linkCardFiles(edition, SHELL, SITE);
const text = (path: string) => String(files.get(path));

it("makes each event its page, its oEmbed and its picture, and the story what it needs", () => {
  const expected = ["landing", "talks", "fair"].flatMap((id) => [`event/${id}/index.html`, `oembed/${id}.json`, `og/${id}.png`]);
  expect([...files.keys()].sort()).toEqual([...expected, "differences/index.html", "oembed.json", "og.png", "robots.txt", "sitemap.xml", "story.jsonld"].sort());
  expect(notes).toEqual([]);
});

it("does without a site's address, and says what is then missing", async () => {
  const without = await linkCardFiles(edition, SHELL, null);
  expect(without.files.has("sitemap.xml")).toBe(false);
  expect(JSON.parse(String(without.files.get("oembed.json")))).toMatchObject({ type: "link" });
  expect(without.notes.join()).toContain("SITE_URL");
});

describe("an event's own page", () => {
  const page = text("event/landing/index.html");
  const html = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, "");

  it("runs nothing, and has the stylesheet of the site", () => {
    expect(html).not.toContain("<script");
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'self'/);
    expect(html).not.toMatch(/ (style|on\w+)="/);
    expect(html).toContain('<link rel="stylesheet" crossorigin href="./assets/index.css">');
  });

  it("tells other sites where its oEmbed is before anything else, and has one heading of the first level", () => {
    expect(page.indexOf("application/json+oembed")).toBeLessThan(700);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<link rel="canonical" href="https://example.org/timeline/event/landing/">');
  });

  it("leads within the site only to what is there", () => {
    const base = new URL("../../", "https://example.org/timeline/event/landing/");
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => new URL(href!.replaceAll("&amp;", "&"), base));
    const within = links.filter(({ href }) => href.startsWith(SITE));
    // Assets and embeds are made elsewhere.
    const paths = [...new Set(within.map(({ pathname }) => pathname.replace("/timeline/", "")))].filter((path) => !/^(assets|embed)\/|^$/.test(path));
    expect(paths.sort()).toEqual(["event/landing/", "event/talks/", "oembed/landing.json"]);
    for (const path of paths) expect(files.has(path.endsWith("/") ? `${path}index.html` : path), path).toBe(true);
    const places = within.filter(({ pathname }) => pathname === "/timeline/").map(({ hash }) => hash);
    expect(places).toEqual(expect.arrayContaining(["", "#event-landing", "#report-a"]));
  });

  it("has every text as text", () => {
    expect(html).not.toMatch(/<img|<\/script/);
    expect(html).toContain("<h1 id=\"title-landing\">Landing &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;");
  });
});

it("the machine's own files are well formed whatever the texts", () => {
  const machines = [...files.keys()].filter((name) => /\.json(ld)?$/.test(name));
  for (const path of machines) expect(() => JSON.parse(text(path)) as unknown, path).not.toThrow();
  expect(text("sitemap.xml")).not.toMatch(/<img/);
});
