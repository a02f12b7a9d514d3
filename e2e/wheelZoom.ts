import type { Page } from "@playwright/test";

/** Zooms the timeline's picture by turns of the wheel of so many pixels each, with Ctrl, and has it drawn anew for each. Where time is Playwright's (`page.clock`) it stands still meanwhile. */
export async function wheelZoom(page: Page, deltaY: number, turns = 16): Promise<void> {
  await page.getByRole("region", { name: "Timeline" }).locator(".Timeline-frame .Picture").evaluate(
    async (picture, { turns: times, deltaY: turned }) => {
      for (let turn = 0; turn < times; turn += 1) {
        const { left, width, top } = picture.getBoundingClientRect();
        picture.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, clientX: left + width * 0.55, clientY: top + 60, deltaY: turned }));
        // No timer: the picture is drawn anew, and the clock does not move.
        await new Promise((drawn) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = drawn;
          port2.postMessage(null);
        });
      }
    },
    { turns, deltaY },
  );
}
