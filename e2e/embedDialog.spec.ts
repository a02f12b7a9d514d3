import { barriers } from "./barriers.ts";
import type { Page } from "@playwright/test";
import { card, choice, open } from "./seen.ts";
import { expect, test } from "./test.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Embed" });
const snippet = (page: Page) => dialog(page).getByRole("textbox", { name: /^To paste/ });

const chooser = (page: Page, name: string) => dialog(page).getByRole("combobox", { name, exact: true });

async function openDialog(page: Page): Promise<void> {
  await open(page);
  await page.locator(".Header-actions").getByRole("link", { name: "Embed" }).click();
  await expect(dialog(page)).toBeVisible();
}

test("shows the embed in a column as wide as the writer's, and gives it the height that it has there", async ({ page }) => {
  await openDialog(page);
  const preview = page.frameLocator(".EmbedPreview iframe");
  await expect(preview.getByRole("heading", { level: 1, name: "Two days in China" })).toBeVisible();
  await expect(snippet(page)).toHaveValue(/<iframe src="http:\/\/[^"]*\/embed\/" title="Timeline: Two days in China" width="100%" height="\d+"/);
  await dialog(page).getByRole("slider").fill("320");
  await expect(page.locator(".EmbedPreview iframe")).toHaveAttribute("width", "320");
  // Narrower is higher.
  const wide = Number(/height="(\d+)"/.exec(await snippet(page).inputValue())![1]);
  await expect.poll(async () => Number(/height="(\d+)"/.exec(await snippet(page).inputValue())![1])).toBeGreaterThanOrEqual(wide);
});

test("what is chosen stands in the address of the frame and is seen in the preview", async ({ page }) => {
  await openDialog(page);
  const preview = page.frameLocator(".EmbedPreview iframe");
  await expect(preview.getByRole("heading", { level: 1 })).toBeVisible();
  await chooser(page, "Range").selectOption("years");
  await expect(preview.locator(`a[data-event="invasion"], #event-invasion`).first()).toBeVisible();
  await chooser(page, "Colours").selectOption("dark");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await dialog(page).getByLabel("Show the title").uncheck();
  await expect(snippet(page)).toHaveValue(/embed\/\?range=years&amp;theme=dark&amp;title=off"/);
  await expect(preview.locator("html")).toHaveAttribute("data-title", "off");
  await chooser(page, "What").selectOption("landing");
  await expect(snippet(page)).toHaveValue(/embed\/event\/landing\/\?theme=dark&amp;title=off"/);
  await expect(preview.getByText("Russian President Vladimir Putin arrived in Beijing on Thursday")).toBeVisible();
  await chooser(page, "What").selectOption("The visit in six steps");
  await expect(snippet(page)).toHaveValue(/embed\/tour\/\?theme=dark&amp;title=off" title="Timeline: The visit in six steps"/);
  await expect(preview.getByRole("heading", { level: 2 })).toHaveCount(6);
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("each way into an article is one to copy, and each snippet as pasted shows the story", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDialog(page);
  for (const [name, says] of [["Address", /^http:\/\/[^\s]+\/$/], ["AMP", /^<amp-iframe /], ["Text", /^<h3><a href=/], ["Picture", /^<a href="[^"]+"><img src="[^"]+og\.png"/], ["Frame", /^<iframe /]] as const) {
    await dialog(page).getByRole("button", { name, exact: true }).click();
    await expect(snippet(page)).toHaveValue(says);
    await dialog(page).getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog(page).getByText("Copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page).inputValue());
  }
});

test("a card's own embed begins with that event; Escape closes it and the focus is back where it was", async ({ page }) => {
  await open(page);
  const button = card(page, "joint-statement").getByRole("link", { name: "Embed" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(chooser(page, "What")).toHaveValue("joint-statement");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const width of [360, 1280]) {
  test(`the dialog has no barrier and nothing beyond its edges at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDialog(page);
    expect(await barriers(page, ".EmbedDialog")).toEqual([]);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}

test("where its script does not come, that is said, and the page goes on", async ({ page }) => {
  await page.route(/EmbedDialog[^/]*\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error('cut off')" }));
  await open(page);
  await page.locator(".Header-actions").getByRole("link", { name: "Embed" }).click();
  await expect(page.locator(".Header-actions").getByText("Could not be loaded")).toBeVisible();
  await choice(page, "Rows", "Theme").click();
  await expect(choice(page, "Rows", "Theme")).toHaveAttribute("aria-pressed", "true");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the way to embed leads to the embed itself", async ({ page }) => {
    await page.goto("./");
    await page.locator(".Header-actions").getByRole("link", { name: "Embed" }).click();
    await expect(page).toHaveURL(/\/embed\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two days in China");
  });
});
