import { Ajv2020 } from "ajv/dist/2020.js";
import { open, sideways } from "./seen.ts";
import { expect, test } from "./test.ts";

test("story.json keeps the shape that others rely on", async ({ story, request }) => {
  const keys = (value: object) => Object.keys(value);
  expect(keys(story)).toEqual(expect.arrayContaining(["id", "title", "zone", "documents", "organisations", "people", "places", "events", "differences", "quotations"]));
  for (const document of story.documents) {
    expect(keys(document)).toEqual(expect.arrayContaining(["id", "title", "url", "publisher", "origin"]));
    expect(keys(document.origin)).toEqual(expect.arrayContaining(["organisation", "basis", "evidence"]));
  }
  const instant = /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
  for (const event of story.events) {
    expect(keys(event)).toEqual(expect.arrayContaining(["id", "title", "summary", "kind", "place", "people", "themes", "window", "order", "citations"]));
    expect(event.citations.length, event.id).toBeGreaterThan(0);
    for (const citation of event.citations) expect(keys(citation)).toEqual(expect.arrayContaining(["document", "stance", "quote", "via"]));
    for (const ends of [event.window.start, event.window.end]) {
      expect(ends).toHaveLength(2);
      for (const end of ends) if (end !== null) expect(end).toMatch(instant);
    }
  }
  for (const difference of story.differences) {
    expect(keys(difference)).toEqual(expect.arrayContaining(["id", "kind", "events", "question", "readings"]));
    for (const reading of difference.readings) expect(keys(reading)).toEqual(expect.arrayContaining(["documents", "says", "quote"]));
  }
  for (const quotation of story.quotations) {
    expect(keys(quotation)).toEqual(expect.arrayContaining(["id", "speaker", "event", "variants"]));
    for (const variant of quotation.variants) expect(keys(variant)).toEqual(expect.arrayContaining(["document", "quote", "via"]));
  }

  const schema = (await (await request.get("./story.schema.json")).json()) as { readonly $schema: string };
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(story), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...story, events: "none" })).toBe(false);
});

test("the page offers its data for download", async ({ page, story }) => {
  await open(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download data" }).click()]);
  expect(download.suggestedFilename()).toBe(`${story.id}.json`);
});

test.describe("where script and fonts never arrive", () => {
  test.use({ blocked: [".js", ".woff2"] });

  for (const width of [360, 1280]) {
    test(`the page is readable and complete at ${width} pixels`, async ({ page, story }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("./#event-joint-statement");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.title);
      await expect(page.locator('article[id^="event-"]')).toHaveCount(story.events.length + story.recordEvents.length);
      await expect(page.locator("article:target")).toBeInViewport();
      await expect(page.locator("svg.Picture:visible")).toHaveCount(1);
      await expect(page.locator("svg.Picture:visible a[data-event]").first()).toBeVisible();
      for (const { id } of story.documents) await expect(page.locator(`#report-${id}`)).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
});
