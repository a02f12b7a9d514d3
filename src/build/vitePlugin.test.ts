import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { FERRY_STRIKE, writeLockedStory } from "./compile/storyFolder.fixture.ts";
import { MOST_ON_ONE_PAGE, sourceline } from "./vitePlugin.ts";

const folder = mkdtempSync(join(tmpdir(), "sourceline-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a story of more events than one page holds", () => {
  it("is built in tiles, and nothing of the exploring page is left", async () => {
    const deal = FERRY_STRIKE["events/deal.yaml"]!;
    const further = Array.from({ length: MOST_ON_ONE_PAGE }, (_, place) => [`events/deal-${place}.yaml`, deal] as const);
    writeLockedStory(folder, { ...FERRY_STRIKE, ...Object.fromEntries(further) });
    const built = await build({ configFile: false, logLevel: "silent", base: "./", plugins: [sourceline(folder)], build: { write: false, target: "es2022", assetsInlineLimit: 0 } });
    const files = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
    const names = files.map(({ fileName }) => fileName.replace(/-[\w-]{8}\./, ".").replace(/tiles\/\w+/, "tiles/…"));
    const assets = ["CardList.js", "CiteEvent.js", "KeysDialog.js", "dialogs.css", "followHand.js", "later.css", "shared.js", "tiledMain.js"].map((name) => `assets/${name}`);
    const data = ["annotations.jsonld", "citations.bib", "citations.csl.json", "citations.ris", "story.csv", "story.ics", "story.json", "story.schema.json"];
    expect([...new Set(names)].filter((name) => !name.endsWith(".woff2")).sort()).toEqual([...assets, ...data, "embed.js", "embed/index.html", "index.html", "tiles/….bin"].sort());
    const page = files.find(({ fileName }) => fileName === "index.html");
    const html = page?.type === "asset" ? Buffer.from(page.source).toString("utf8") : "";
    expect(html).toContain("The ferry strike");
    // What the page asks for is there.
    const asked = [...html.matchAll(/(?:href|src)="\.\/([^"#?]+)"/g)].map(([, name]) => name!);
    expect(asked.length).toBeGreaterThan(3);
    for (const name of asked) expect(files.map(({ fileName }) => fileName)).toContain(name);
  });
});
