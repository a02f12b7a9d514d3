import { expect, test } from "./tiledSite.ts";
import { open, timeline } from "./tiledView.ts";

test("at every width the picture that the build drew for it is the one that stays", async ({ page, small }) => {
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    const look = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element && node.classList.contains("Timeline-picture")) drawn.push(node.className);
    });
    addEventListener("DOMContentLoaded", () => look.observe(document.body, { subtree: true, childList: true }));
  });
  for (const width of [320, 380, 715, 725, 1075, 1090, 1500]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, small);
    await page.waitForLoadState("networkidle");
    await expect(timeline(page).locator(".Timeline-picture")).toBeVisible();
    expect(await page.evaluate(() => (globalThis as unknown as { readonly drawn: readonly string[] }).drawn), `pictures drawn anew at ${width}`).toEqual([]);
  }
});
