import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { barriers } from "./barriers.ts";
import { sideways } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const EVENT = "joint-statement";

/** oEmbed, as other sites look for it: by the link in a page's head, within what they are ready to read. */
async function oembedOf(page: Page) {
  const html = await (await page.request.get(page.url())).text();
  expect(html.indexOf('type="application/json+oembed"'), "within the first kilobytes").toBeLessThan(2000);
  const address = await page.locator('head link[type="application/json+oembed"]').evaluate((link: HTMLLinkElement) => link.href);
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toContain("application/json");
  return (await answer.json()) as { version: string; type: string; title: string; width: number; height: number; html: string; thumbnail_url: string };
}

/** What a page says in the words of schema.org. That it is not taken for script is for the guard to see: a policy that met it would say so. */
async function dataOf(page: Page): Promise<readonly { readonly "@type": string; readonly [key: string]: unknown }[]> {
  const [block] = await page.locator('script[type="application/ld+json"]').allTextContents();
  return (JSON.parse(block!) as { "@graph": [] })["@graph"];
}

/** The pixels of a picture at an address, as a browser finds them. */
function sizeOf(page: Page, address: string) {
  return page.evaluate(async (src) => {
    const picture = new Image();
    picture.src = src;
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  }, address);
}

test.describe("an event's own page", () => {
  test("is whole without script: every quotation letter by letter, and ways to the rest of the story", async ({ noScriptPage: page, story }) => {
    const event = story.events.find(({ id }) => id === EVENT)!;
    await page.goto(`./event/${EVENT}/`);
    await expect(page).toHaveTitle(`${event.title} – ${story.title}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.title);
    expect(await page.locator("figure > blockquote").allTextContents()).toEqual(event.citations.map(({ quote }) => quote));
    await page.getByText("Why here?").click();
    await expect(page.locator(".WhyHere li").first()).toBeVisible();
    await expect(page.locator("button, [role=button], input")).toHaveCount(0);

    await page.getByRole("link", { name: "See it on the timeline" }).click();
    await expect(page.locator("article:target")).toHaveAttribute("id", `event-${EVENT}`);
    await page.goBack();
    await page.locator("figcaption a[href^='#report']").first().click();
    await expect(page.locator(":target")).toBeInViewport();
    await expect(page).toHaveURL(/\/#report-/);
    await page.goBack();
    await page.getByRole("navigation").getByRole("link").last().click();
    await expect(page).toHaveURL(/\/event\/[\w-]+\/$/);
    await expect(page).not.toHaveURL(new RegExp(`/${EVENT}/$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  for (const { colorScheme, width } of [{ colorScheme: "light", width: 320 }, { colorScheme: "dark", width: 1280 }] as const) {
    test(`and that of the differences have no barrier and no sideways scrolling at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of [`./event/${EVENT}/`, "./differences/"]) {
        await page.goto(path);
        for (const summary of await page.locator("summary").all()) await summary.click();
        expect(await barriers(page), path).toEqual([]);
        expect(await sideways(page), path).toBeLessThanOrEqual(0);
      }
    });
  }

  test("there is one for every event, each with its oEmbed and its picture", async ({ page, request, story }) => {
    await page.goto("./");
    for (const { id, title } of story.events) {
      expect(await (await request.get(`./event/${id}/`)).text(), id).toContain(`<article id="event-${id}"`);
      expect(await (await request.get(`./oembed/${id}.json`)).json(), id).toMatchObject({ version: "1.0", title });
      expect(await sizeOf(page, `./og/${id}.png`), id).toEqual([1200, 630]);
    }
    expect(await sizeOf(page, "./og.png")).toEqual([1200, 630]);
  });
});

test("pages say in the words of schema.org what they are", async ({ page, story }) => {
  await page.goto("./");
  const whole = await dataOf(page);
  expect(whole[0]).toMatchObject({ "@type": "Article", headline: story.title });
  expect(whole.filter((node) => node["@type"] === "Dataset")).toHaveLength(1);
  await page.goto(`./event/${EVENT}/`);
  const own = await dataOf(page);
  const { title, citations } = story.events.find(({ id }) => id === EVENT)!;
  expect(own.find((node) => node["@type"] === "Event")).toMatchObject({ name: title, startDate: "2024-05-16" });
  const words = own.filter((node) => node["@type"] === "Quotation").map((node) => node["text"]);
  for (const { quote } of citations) expect(words).toContain(quote);
});

test("without its own address a site still has valid oEmbed: a titled link", async ({ page, story }) => {
  await page.goto(`./event/${EVENT}/`);
  expect(await oembedOf(page)).toMatchObject({ version: "1.0", type: "link", title: story.events.find(({ id }) => id === EVENT)!.title });
});

test("the height that oEmbed keeps free for an embed is about what it needs", async ({ noScriptPage: page, request, story }) => {
  test.slow(true, "it opens every embed");
  await page.setViewportSize({ width: 600, height: 400 });
  for (const [embed, oembed] of [["embed/", "oembed.json"], ...story.events.map(({ id }) => [`embed/event/${id}/`, `oembed/${id}.json`])] as const) {
    await page.goto(`./${embed}`);
    const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const { height } = (await (await request.get(`./${oembed}`)).json()) as { height: number };
    // WordPress gives no frame more than 1000.
    expect(Math.abs(height - Math.min(1000, needed)), `${embed}: ${height} for ${needed}`).toBeLessThan(100);
  }
});

/** Paths of a folder on another host. */
const FOLDER = "/archive/2024/timeline/";
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".png": "image/png", ".woff2": "font/woff2",
};

/** Serves a built site from a folder of another host, and tells its address. */
async function servedInFolder(dist: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(dist, pathname.slice(FOLDER.length), pathname.endsWith("/") ? "index.html" : "");
    if (!pathname.startsWith(FOLDER) || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/html; charset=utf-8" }).end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`, close: () => server.close() };
}

const moved = test.extend<object, { site: string }>({
  site: [
    async ({}, provide) => {
      const { site, close } = await servedInFolder("dist");
      await provide(site);
      close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ site }, provide) => provide(site),
});

moved("moved to a folder of another host, an event's page has its looks, its way back and its oEmbed", async ({ page }) => {
  await page.goto(`./event/${EVENT}/`);
  expect(await page.locator(".EventCard").evaluate((card) => getComputedStyle(card).borderTopLeftRadius)).toBe("12px");
  expect((await oembedOf(page)).version).toBe("1.0");
  await page.getByRole("link", { name: "See it on the timeline" }).click();
  await expect(page.locator(".EventCard-selected")).toHaveAttribute("id", `event-${EVENT}`);
});

/** The same site, built for the address at which it is served. */
const addressed = test.extend<object, { site: string }>({
  site: [
    async ({}, provide) => {
      const dist = mkdtempSync(join(tmpdir(), "sourceline-"));
      const { site, close } = await servedInFolder(dist);
      const vite = [join("node_modules", "vite", "bin", "vite.js"), "build", "--outDir", dist, "--emptyOutDir", "--logLevel", "error"];
      const { status, stderr } = spawnSync("node", vite, { env: { ...process.env, SITE_URL: site }, encoding: "utf8" });
      expect(status, stderr).toBe(0);
      await provide(site);
      close();
      rmSync(dist, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, provide) => provide(site),
});

addressed.describe("a site that knows its address", () => {
  // One after the other: the site is built once for all.
  addressed.describe.configure({ mode: "default" });

  for (const [path, embed] of [["./", "embed/"], [`./event/${EVENT}/`, `embed/event/${EVENT}/`]] as const) {
    addressed(`${path}: oEmbed leads from the page to an embed that is there`, async ({ page, site, request }) => {
      await page.goto(path);
      const answer = await oembedOf(page);
      expect(answer).toMatchObject({ version: "1.0", type: "rich" });
      const parts = await page.evaluate((html) => {
        const { body } = new DOMParser().parseFromString(html, "text/html");
        const frame = body.querySelector("iframe")!;
        const { src, title, width, height } = frame;
        return { order: [...body.children].map(({ tagName }) => tagName), link: body.querySelector("a")!.href, frame: { src, title, width, height } };
      }, answer.html);
      const { title, width, height } = answer;
      expect(parts).toEqual({
        order: ["BLOCKQUOTE", "IFRAME"],
        link: new URL(path, site).href,
        frame: { src: site + embed, title: `Timeline: ${title}`, width: String(width), height: String(height) },
      });
      expect(await (await request.get(parts.frame.src)).text()).toContain("<!doctype html>");
      expect(await sizeOf(page, answer.thumbnail_url)).toEqual([1200, 630]);
    });
  }

  addressed("Open Graph, the canonical address and the sitemap name what is there", async ({ page, site, request }) => {
    await page.goto(`./event/${EVENT}/`);
    const content = (name: string) => page.locator(`head meta[property="${name}"]`).getAttribute("content");
    expect(await content("og:url")).toBe(page.url());
    expect(await page.locator("head link[rel=canonical]").getAttribute("href")).toBe(page.url());
    expect(await sizeOf(page, (await content("og:image"))!)).toEqual([1200, 630]);
    const robots = await (await request.get("./robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${site}sitemap.xml`);
    const listed = [...(await (await request.get("./sitemap.xml")).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
    expect(listed).toContain(page.url());
    for (const address of listed) expect((await request.get(address)).status(), address).toBe(200);
  });
});
