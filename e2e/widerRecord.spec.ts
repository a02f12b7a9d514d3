import { expect, test } from "./test.ts";
import { card, choice, markOf, open, picture, REPORT_TIMES } from "./seen.ts";

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

test("an event that only the wider record tells of is told apart, without script too, and a link to it brings the wider record along", async ({ page, story }) => {
  const tea = story.recordEvents.find(({ id }) => id === "zhongnanhai-tea")!;
  await open(page);
  const apart = page.locator("#beyond").locator(`article#event-${tea.id}`);
  await expect(apart).toContainText("None of the 5 reports tells of it");
  await expect(apart.locator("figure.Citation")).toHaveCount(0);
  await expect(markOf(page, tea.id)).toHaveCount(0);
  await choice(page, "Evidence", "Wider record").click();
  await expect(page.locator("#events").locator(`article#event-${tea.id}`)).toBeVisible();

  await open(page, `./#event-${tea.id}`);
  await expect(choice(page, "Evidence", "Wider record")).toHaveAttribute("aria-pressed", "true");
  await expect(markOf(page, tea.id)).toBeVisible();
  await expect(page.locator("#events").locator(`article#event-${tea.id}`)).toBeVisible();
  await expect(page.locator("#beyond")).toHaveCount(0);
});

test("the reports stand under the events on the same axis, and lead to what their time rests on", async ({ page, story }) => {
  await open(page);
  const group = picture(page).getByRole("group", { name: REPORT_TIMES });
  const newsx = group.getByRole("link", { name: /^NewsX, written from the beginning of Thursday 16 May 2024/ });
  await newsx.locator(".Mark-label").click();
  await expect(page).toHaveURL(/#report-newsx$/);
  const report = page.locator("#report-newsx");
  await report.getByText("From what does that follow?").click();
  await expect(report.locator(".WhyHere li").filter({ hasText: "Before “Talks between Xi and Putin”" })).toContainText("Putin and Xi are expected to discuss bilateral cooperation");
  const order = page.locator(".WritingOrder li");
  await expect(order).toHaveCount(story.documents.length);
  await expect(order.filter({ hasText: "24 Brussels:" })).toContainText("Certainly after NewsX and West Timelines.");
});

test("a doubted place is drawn, joined to the one that is believed, and says what it is", async ({ page }) => {
  await open(page);
  await expect(markOf(page, "motorcade").locator(".Alternative")).toHaveCount(1);
  await expect(markOf(page, "motorcade")).toContainText("or Wednesday 15 May 2024?");
  await expect(markOf(page, "landing").locator(".Alternative")).toHaveCount(0);
});

test("a difference that the wider record settles names the documents that do, each with its page", async ({ page, story }) => {
  await open(page);
  const { record } = story.differences.find(({ id }) => id === "motorcade-day")!;
  const links = page.locator("#difference-motorcade-day").locator(".DifferenceEntry-note", { hasText: "The wider record:" }).getByRole("link");
  await expect(links).toHaveCount(record!.documents.length);
  const urls = record!.documents.map((id) => story.record.find((document) => document.id === id)!.url);
  for (const [position, url] of urls.entries()) await expect(links.nth(position)).toHaveAttribute("href", url);
});
