import { card, markOf, open, picture, queryOf } from "./seen.ts";
import { expect, test } from "./test.ts";
import type { Page } from "./test.ts";

const tour = (page: Page) => page.getByRole("region", { name: "The visit in six steps" });

test("the tour shows one event after the other on the timeline, and its address is each step", async ({ page, story }) => {
  await open(page);
  await page.getByRole("link", { name: "The visit in six steps" }).click();
  for (const [position, { event, says }] of story.tour!.steps.entries()) {
    await expect(tour(page)).toContainText(`${position + 1} of ${story.tour!.steps.length}`);
    await expect(tour(page)).toContainText(says);
    await expect(picture(page).locator(".Mark-selected")).toHaveAttribute("data-event", event);
    await expect(markOf(page, event)).toBeInViewport();
    await expect(tour(page)).toBeInViewport();
    expect(queryOf(page).get("step")).toBe(String(position + 1));
    if (position < story.tour!.steps.length - 1) await tour(page).getByRole("button", { name: "Next" }).click();
  }
  await expect(tour(page).getByRole("button", { name: "Next" })).toBeDisabled();
  await page.goBack();
  await expect(tour(page)).toContainText("5 of 6");
});

test("by keyboard alone: begin, go on, go back, end", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "The visit in six steps" }).focus();
  await page.keyboard.press("Enter");
  await expect(tour(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(tour(page)).toContainText("3 of 6");
  await page.keyboard.press("Home");
  await expect(tour(page)).toContainText("1 of 6");
  await page.keyboard.press("Escape");
  await expect(tour(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "The visit in six steps" })).toBeVisible();
});

test("a link opens on its step; what leads elsewhere ends the tour, and a step that there is not is told", async ({ page }) => {
  await open(page, "./?v=1&step=4");
  await expect(tour(page)).toContainText("Xi and Putin sign a joint statement");
  await tour(page).getByRole("link", { name: "Its reports in full" }).click();
  await expect(card(page, "joint-statement")).toBeInViewport();
  await open(page, "./?v=1&step=4#event-landing");
  await expect(tour(page)).toHaveCount(0);
  await open(page, "./?v=1&step=7");
  await expect(page.getByRole("status").filter({ hasText: "There is no step “7”" })).toBeVisible();
});

test("without script the way into the tour leads to all of it", async ({ noScriptPage, story }) => {
  await noScriptPage.goto("./");
  await noScriptPage.getByRole("link", { name: "The visit in six steps" }).click();
  await expect(noScriptPage.getByRole("heading", { level: 2 })).toHaveCount(story.tour!.steps.length);
  for (const { says } of story.tour!.steps) await expect(noScriptPage.getByText(says)).toBeVisible();
});
