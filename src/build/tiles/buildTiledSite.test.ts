import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildTiledSite } from "./buildTiledSite.ts";
import { compileLargeStory } from "./compileLargeStory.ts";
import { writeSyntheticStory } from "./syntheticStory.ts";

const folder = mkdtempSync(join(tmpdir(), "sourceline-site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A site as an earlier build left it, with a file that is none of ours. */
function earlierSite(): string {
  const site = mkdtempSync(join(folder, "site-"));
  mkdirSync(join(site, "tiles"));
  for (const name of ["index.html", "tiles/0123456789abcdef.bin", "CNAME"]) writeFileSync(join(site, name), `the earlier ${name}`);
  return site;
}

describe("the site of a large story", () => {
  it("stays as it was where a build fails", async () => {
    const input = join(folder, "broken");
    await writeSyntheticStory(20, input);
    writeFileSync(join(input, "events.ndjson"), `${readFileSync(join(input, "events.ndjson"), "utf8")}{"id":"late","theme":"politics","within":"not a date"}\n`);
    const site = earlierSite();
    expect(await buildTiledSite(input, site)).toMatchObject({ story: null });
    expect(readdirSync(site).sort()).toEqual(["CNAME", "index.html", "tiles"]);
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("the earlier index.html");
    expect(readdirSync(join(site, "tiles"))).toEqual(["0123456789abcdef.bin"]);
  });

  it("takes the place of the earlier one where it holds, with its embed", async () => {
    const input = join(folder, "made");
    await writeSyntheticStory(20, input);
    const site = earlierSite();
    expect((await buildTiledSite(input, site)).story?.total).toBe(20);
    expect(readdirSync(site).sort()).toEqual(["CNAME", "assets", "citations.parquet", "embed", "embed.js", "events.parquet", "index.html", "story.yaml", "tiles"]);
    const page = readFileSync(join(site, "index.html"), "utf8");
    expect(page).toContain("An election year that never was");
    // The first view has its styles in itself, and no script; cards for readers without script have theirs; all that is named is there.
    expect(page.replace(/<noscript>.*?<\/noscript>/gs, "")).not.toContain('rel="stylesheet"');
    expect(page).not.toContain("<script>");
    for (const [, file] of page.matchAll(/(?:src|href)="\.\/((?:assets|tiles)\/[^"]+)"/g)) expect(existsSync(join(site, file!)), file).toBe(true);
    const [policy, style] = [/Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!, /<style>(.*?)<\/style>/s.exec(page)![1]!];
    expect(style).toContain(".Timeline-picture-1000{");
    expect(policy).toContain(createHash("sha256").update(style).digest("base64"));
    for (const [address] of style.matchAll(/assets\/[\w.-]+/g)) expect(existsSync(join(site, address)), address).toBe(true);
    expect(existsSync(join(site, "tiles", "0123456789abcdef.bin"))).toBe(false);
    // One file that asks for no other: no address in it but links, which only a click follows.
    const embed = readFileSync(join(site, "embed", "index.html"), "utf8");
    expect(embed).toContain("default-src 'none'");
    expect(embed).not.toMatch(/ src=|@import|url\((?!#)/);
    expect(embed).toContain('href="../#event-');
    // The data to take away is named, and the same story again.
    for (const name of ["citations.parquet", "events.parquet", "story.yaml"]) expect(page).toContain(`href="./${name}"`);
    const [made, again] = [await compileLargeStory(input, mkdtempSync(join(folder, "made-"))), await compileLargeStory(site, mkdtempSync(join(folder, "again-")))];
    expect(again).toEqual({ ...made, story: { ...made.story, id: basename(site) } });
  });
});
