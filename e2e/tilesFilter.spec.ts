import { expect, test } from "./tiledSite.ts";
import { open, status } from "./tiledView.ts";

test("what a filter needs is on its way before the button is let go", async ({ page, large }) => {
  await open(page, large);
  const { story } = JSON.parse((await page.locator("#story").textContent())!) as { story: { facets: string } };
  const index = page.waitForResponse((response) => response.url().includes(story.facets));
  await page.getByRole("button", { name: "Filter" }).click();
  await (await index).finished();
  const ledger = page.getByRole("group", { name: "Report", exact: true }).getByRole("checkbox", { name: "The Ledger" });
  await ledger.hover();
  const asked = page.waitForRequest("**/tiles/**");
  await page.mouse.down();
  await asked;
  await expect(ledger).not.toBeChecked();
  await page.mouse.up();
  await expect(status(page)).toContainText("of 5,000 events.");
});
