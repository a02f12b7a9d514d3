import { expect, test } from "./test.ts";
import { card, open } from "./seen.ts";

test("with the wider record the landing has its hour, the expo is done, and Back takes it away again", async ({ page }) => {
  await open(page);
  const when = card(page, "landing").locator(".EventCard-when");
  const expo = page.locator('a[data-event="harbin-expo"]:visible .Knob');
  await expect(when).toContainText("hour not stated");
  await expect(expo).toHaveClass(/Knob-hollow/);

  await page.getByRole("group", { name: "Evidence" }).getByRole("button", { name: "Wider record" }).click();
  await expect(page).toHaveURL(/evidence=wider/);
  await expect(when).toContainText("Thursday 16 May 2024, 04:20");
  await expect(expo).not.toHaveClass(/Knob-hollow/);

  await page.goBack();
  await expect(page).not.toHaveURL(/evidence=/);
  await expect(when).toContainText("hour not stated");
});

test("a link to the view with the wider record shows it", async ({ page }) => {
  await page.goto("./?v=1&evidence=wider#event-landing");
  await expect(card(page, "landing").locator(".EventCard-when")).toContainText("04:20");
});

test("what the wider record says is ours, says so, leads to its page, and counts in no coverage", async ({ page, story }) => {
  await open(page);
  const landing = card(page, "landing");
  const record = landing.locator("details.WiderRecord");
  await record.locator("summary").click();
  await expect(record.locator("summary")).toContainText("not read verbatim");
  const told = story.events.find(({ id }) => id === "landing")!;
  await expect(record.locator("li")).toHaveCount((told as unknown as { record: unknown[] }).record.length);
  await expect(record.locator("blockquote, q")).toHaveCount(0);
  for (const link of await record.locator("a").all()) await expect(link).toHaveAttribute("href", /^https:\/\//);
  await expect(landing.locator(".EventCard-coverage")).toContainText("of 5");
});
