import { readFile } from "node:fs/promises";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { barriers } from "./barriers.ts";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { card, choice, marks, open, picture, writingIn } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

/** The text of what a click downloads, and its name. */
async function download(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test("the Method names each file, and each opens in what it is for", async ({ page, story, request }) => {
  await open(page);
  const links = page.locator("#method").getByRole("link", { name: /^(story|citations)\.(?!json|schema)/ });
  expect(await links.allTextContents()).toEqual(["story.csv", "story.ics", "citations.bib", "citations.ris", "citations.csl.json"]);
  const texts = new Map<string, string>();
  for (const link of await links.all()) {
    const href = (await link.getAttribute("href"))!;
    // As bytes: a byte order mark is no part of a text, and is to be seen here.
    texts.set(href, (await (await request.get(href)).body()).toString("utf8"));
  }
  const all = [...story.events, ...story.recordEvents];

  const rows = parse(texts.get("./story.csv")!, { bom: true, columns: true, record_delimiter: "\r\n" }) as { readonly event: string; readonly quote: string }[];
  expect(rows).toHaveLength(all.reduce((sum, { citations, record }) => sum + citations.length + record.length, 0));
  expect(new Set(rows.map(({ event }) => event))).toEqual(new Set(all.map(({ id }) => id)));

  const calendar = new ICAL.Component(ICAL.parse(texts.get("./story.ics")!) as unknown[]);
  const titles = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry).summary);
  expect(titles).toEqual(expect.arrayContaining(story.events.filter(({ window }) => window.start[0] !== null).map(({ title }) => title)));

  const documents = [...story.documents, ...story.record].map(({ id }) => id as string);
  for (const name of ["./citations.bib", "./citations.ris", "./citations.csl.json"]) expect(new Cite(texts.get(name)!).data.map(({ id }) => id), name).toEqual(documents);
});

test.describe("citing an event", () => {
  const EVENT = "joint-statement";
  const dialog = (page: Page) => page.getByRole("dialog");
  const cite = (page: Page) => card(page, EVENT).getByRole("button", { name: "Cite", exact: true });

  test("by keyboard: opened, styled, copied, closed by Escape, and the focus is back", async ({ page, story, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "./?v=1&range=week");
    await cite(page).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
    const { title, citations } = story.events.find(({ id }) => id === EVENT)!;
    await expect(dialog(page)).toHaveAccessibleName(`Cite “${title}”`);
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);

    const address = new URL(`./#event-${EVENT}`, page.url().replace(/[?#].*/, "")).href;
    const event = dialog(page).getByRole("region", { name: "This event" });
    const documents = dialog(page).getByRole("region", { name: "The documents it cites" });
    await expect(event).toHaveText(new RegExp(`^“${title},” ${story.title}, Sourceline, \\w+ \\d+, \\d{4}, .*#event-${EVENT}\\.$`));
    await expect(event).toContainText(address);
    for (const { document } of citations) await expect(documents).toContainText(story.documents.find(({ id }) => id === document)!.title.replaceAll("“", "‘").replaceAll("”", "’").replace(/\.$/, ""));

    await dialog(page).getByRole("button", { name: "BibTeX" }).focus();
    await page.keyboard.press("Space");
    await expect(dialog(page).getByRole("button", { name: "BibTeX" })).toHaveAttribute("aria-pressed", "true");
    await dialog(page).getByRole("button", { name: "Copy: The documents it cites" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByText("Copied")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new Cite(copied).data.map(({ id }) => id)).toEqual([...new Set(citations.map(({ document }) => document))]);
    await dialog(page).getByRole("button", { name: "RIS" }).click();
    await expect(dialog(page).getByText("Copied")).toHaveCount(0);
    expect(new Cite((await event.textContent())!).data[0]).toMatchObject({ title, URL: address });

    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(cite(page)).toBeFocused();
    await expect(page).toHaveURL(/\?v=1&range=week$/);
    await page.keyboard.press("Space");
    await expect(dialog(page)).toBeVisible();
  });

  test("where the browser will not copy, the text is selected for the hand to do it", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
    await open(page);
    await cite(page).click();
    await dialog(page).getByRole("button", { name: "Copy: This event" }).click();
    await expect(dialog(page).getByText("copy it by hand")).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe((await dialog(page).getByRole("region", { name: "This event" }).textContent())?.trim());
  });

  test("an event that the wider record alone tells of cites the record", async ({ page, story }) => {
    await open(page);
    const { id, record } = story.recordEvents[0]!;
    await card(page, id).getByRole("button", { name: "Cite", exact: true }).click();
    const { url } = story.record.find((document) => document.id === record[0]!.document)!;
    await expect(dialog(page).getByRole("region", { name: "What tells of it: the wider record" })).toContainText(url);
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page)).toHaveCount(0);
  });

  for (const [width, colorScheme] of [[320, "dark"], [1280, "light"]] as const) {
    test(`the dialog has no barrier and fits at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await open(page);
      await cite(page).click();
      const box = (await dialog(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
      expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect(await barriers(page, "dialog")).toEqual([]);
    });
  }

  test("where its script does not come, that is said, and the page goes on", async ({ page }) => {
    await page.route(/CiteEvent[^/]*\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('cut off')" }));
    await open(page);
    await cite(page).click();
    await expect(card(page, EVENT).getByText("Could not be loaded")).toBeVisible();
    await choice(page, "Rows", "Theme").click();
    await expect(choice(page, "Rows", "Theme")).toHaveAttribute("aria-pressed", "true");
  });
});

test("nothing of it is loaded before it is asked for", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await open(page);
  expect(scripts.filter((url) => /CiteEvent|savePicture|reference/.test(url))).toEqual([]);
  await card(page, "landing").getByRole("button", { name: "Cite", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(scripts.some((url) => url.includes("CiteEvent"))).toBe(true);
});

test.describe("the picture of the timeline", () => {
  const VIEWS = [
    { width: 1280, colorScheme: "light", address: "./" },
    { width: 1280, colorScheme: "dark", address: "./?v=1&range=years&group=theme&evidence=wider" },
    { width: 360, colorScheme: "light", address: "./?v=1&range=years" },
  ] as const;

  for (const { width, colorScheme, address } of VIEWS) {
    test(`as SVG stands alone and shows what the page shows: ${address} at ${width} pixels, ${colorScheme}`, async ({ page, story, context }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      const shown = await writingIn(page);
      const { name, content } = await download(page, () => page.getByRole("button", { name: "Save picture (SVG)" }).click());
      expect(name).toBe(`${story.id}-timeline.svg`);
      const svg = content.toString("utf8");
      expect(svg).not.toMatch(/foreignObject|var\(|class=|style=|<style|<script|NaN|undefined/);

      // Alone on a page of its own, as a file has it.
      const alone = await context.newPage();
      await alone.goto("about:blank");
      const seen = await alone.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
        document.body.replaceChildren(document.importNode(parsed.documentElement, true));
        const root = document.querySelector("svg")!;
        const frame = root.getBoundingClientRect();
        const texts = [...root.querySelectorAll("text")].map((element) => ({ text: element.textContent ?? "", ...JSON.parse(JSON.stringify(element.getBoundingClientRect())) as DOMRect }));
        return {
          errors: parsed.querySelectorAll("parsererror").length,
          size: [Number(root.getAttribute("width")), Number(root.getAttribute("height"))],
          frame: [frame.width, frame.height],
          texts: texts.map(({ text, left, right, top, bottom }) => ({ text, left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top })),
          links: [...root.querySelectorAll("a")].map((link) => link.getAttribute("href")),
        };
      }, svg);
      expect(seen.errors).toBe(0);
      expect(seen.size[0]).toBe(Math.round(shown.width));
      expect(seen.frame).toEqual(seen.size);

      // All that is written in the picture, at its place in it.
      const first = shown.texts.find(({ kind }) => kind === "Group-name")!;
      const shift = seen.texts.find(({ text }) => text === first.text)!.top - first.top;
      for (const { text, kind, left, top } of shown.texts.filter((entry) => entry.right > 0 && entry.left < shown.width)) {
        const near = seen.texts.filter((entry) => entry.text === text && Math.abs(entry.top - top - shift) < 12 && (kind === "EdgeButton" || kind === "Cluster" || Math.abs(entry.left - left) < 8));
        expect(near.length, `${kind} “${text}” at ${left}, ${top}`).toBeGreaterThan(0);
      }
      const all = seen.texts.map(({ text }) => text).join(" ").replaceAll(" ", "");
      for (const words of [story.title, "reports conflict", "silent", ...story.documents.map(({ title }) => title), page.url()]) expect(all).toContain(words.replaceAll(" ", ""));
      for (const { text, bottom } of seen.texts) expect(bottom, text).toBeLessThanOrEqual(seen.size[1]!);
      for (const link of seen.links) expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*#(event|report)-/);
      expect(seen.links.filter((link) => link!.includes("#event-"))).toHaveLength(await marks(page).count());
      await alone.close();
    });
  }

  test("as PNG it has the size of the SVG, twice as sharp, and is no blank", async ({ page, story }) => {
    await open(page);
    const { name, content } = await download(page, () => page.getByRole("button", { name: "Save picture (PNG)" }).click());
    expect(name).toBe(`${story.id}-timeline.png`);
    expect(content.subarray(1, 4).toString()).toBe("PNG");
    const { width } = (await picture(page).boundingBox())!;
    expect(content.readUInt32BE(16)).toBe(Math.round(width) * 2);
    const colours = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return seen.size;
    }, content.toString("base64"));
    expect(colours).toBeGreaterThan(50);
  });

  test("is of what the reader chose, not of what the page began with", async ({ page }) => {
    await open(page);
    await choice(page, "Clock", "Moscow").click();
    await choice(page, "Spacing", "In order").click();
    const { content } = await download(page, () => page.getByRole("button", { name: "Save picture (SVG)" }).click());
    expect(content.toString("utf8")).toContain("Moscow time, UTC+03:00. Every event has the same room");
    expect(content.toString("utf8").replaceAll("&amp;", "&")).toContain("clock=Europe/Moscow&space=order");
  });
});
