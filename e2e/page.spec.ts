import { expect, test } from "@playwright/test";

test("the page opens on the story", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two days in China");
});
