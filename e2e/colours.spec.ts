import type { Page } from "@playwright/test";
import { choice, open, queryOf, takenOver } from "./seen.ts";
import { expect, test } from "./test.ts";

const PAPER = { light: "rgb(251, 250, 246)", dark: "rgb(22, 21, 19)" };
const root = (page: Page) => page.locator("html");

for (const [device, chosen] of [["light", "dark"], ["dark", "light"]] as const) {
  test(`who has a ${device} device may read in ${chosen} colours, and the address keeps that`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: device });
    await open(page);
    await expect(root(page)).toHaveCSS("background-color", PAPER[device]);
    await choice(page, "Colours", chosen === "dark" ? "Dark" : "Light").click();
    await expect(root(page)).toHaveCSS("background-color", PAPER[chosen]);
    await expect(root(page)).toHaveCSS("color-scheme", chosen);
    expect(queryOf(page).get("colours")).toBe(chosen);
    await page.reload();
    await takenOver(page);
    await expect(root(page)).toHaveCSS("background-color", PAPER[chosen]);
    await choice(page, "Colours", "As your device").click();
    await expect(root(page)).toHaveCSS("background-color", PAPER[device]);
    await expect(page).toHaveURL(baseURL!);
    await page.goBack();
    await expect(root(page)).toHaveCSS("background-color", PAPER[chosen]);
  });
}

test("paper is white, whatever was chosen", async ({ page }) => {
  await open(page, "./?colours=dark");
  await expect(root(page)).toHaveCSS("background-color", PAPER.dark);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(root(page)).toHaveCSS("background-color", PAPER.light);
});
