import type { CDPSession, Page } from "@playwright/test";
import type { Figures } from "./figures.ts";
import { median, quantile } from "./figures.ts";
import type { Probe } from "./probe.ts";
import type { Subject } from "./subjects.ts";
import { within } from "./within.ts";

/** `bench` of `probe.ts`, in the page. */
declare const bench: Probe;

/** After so long, in ms, a gesture has failed. */
const GESTURE_MS = 20_000;
/** Turns of the wheel and moves of a hand come as often as a screen is drawn. */
const PER_SECOND = 60;
/** Of its time a gesture goes so far one way, and back for the rest. */
const THERE = 0.6;
const CTRL = 2;
/** Presses of a button that zooms. */
const PRESSES = { closer: 5, wider: 3 };

export interface Hand {
  readonly page: Page;
  readonly session: CDPSession;
  /** How long a gesture lasts, in seconds. */
  readonly seconds: number;
}

/** Zooming in the middle of the timeline, closer and then wider again. */
export async function zoom({ page, session, seconds }: Hand, { timeline, zooming }: Subject): Promise<Figures> {
  if (zooming === null) return {};
  const { x, y } = await page.evaluate((selector) => bench.grip(selector, 0.55), timeline);
  const drive =
    zooming.by === "wheel"
      ? () => paced(seconds, (share) => session.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY: share < THERE ? -zooming.turn : zooming.turn, modifiers: zooming.control ? CTRL : 0 }))
      : async () => {
          for (let press = 0; press < PRESSES.closer + PRESSES.wider; press += 1) {
            await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.click(), press < PRESSES.closer ? zooming.closer : zooming.wider);
            await page.waitForTimeout((seconds * 1000) / (PRESSES.closer + PRESSES.wider));
          }
        };
  const { middle, p95, worst, script } = await measured("zoom", page, session, drive);
  return { zoomMedian: middle, zoomP95: p95, zoomWorst: worst, zoomScript: script };
}

/** Moving along the timeline, there and half the way back. */
export async function pan({ page, session, seconds }: Hand, { timeline, panning }: Subject): Promise<Figures> {
  if (panning === null) return {};
  const from = await page.evaluate((selector) => bench.grip(selector, 0.8), timeline);
  const length = ((await page.locator(timeline).first().boundingBox())?.width ?? 0) * 0.6;
  const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", share: number) => {
    const x = from.x - length * (share < THERE ? share / THERE : 1 - (share - THERE) / (1 - THERE) / 2);
    return session.send("Input.dispatchMouseEvent", { type, x, y: from.y, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: type === "mouseMoved" ? 0 : 1 });
  };
  const turn = length / (THERE * seconds * PER_SECOND);
  const wheel = (share: number) => session.send("Input.dispatchMouseEvent", { type: "mouseWheel", ...from, deltaX: share < THERE ? turn : -turn, deltaY: 0 });
  if (panning === "drag") await mouse("mousePressed", 0);
  const { middle, p95, worst, script } = await measured("pan", page, session, () => paced(seconds, panning === "drag" ? (share) => mouse("mouseMoved", share) : wheel));
  if (panning === "drag") await within(GESTURE_MS, "letting go", mouse("mouseReleased", 1));
  return { panMedian: middle, panP95: p95, panWorst: worst, panScript: script };
}

/** Sends input at an even pace, as hands do: without waiting for the page. Ends when it has taken all of it. */
async function paced(seconds: number, send: (share: number) => Promise<unknown>): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const inputs = Math.round(seconds * PER_SECOND);
  const begins = performance.now();
  for (let input = 0; input < inputs; input += 1) {
    sent.push(send(input / inputs));
    await new Promise((resolve) => setTimeout(resolve, begins + ((input + 1) * 1000) / PER_SECOND - performance.now()));
  }
  await Promise.all(sent);
}

interface Frames {
  readonly middle: number;
  readonly p95: number;
  readonly worst: number;
  /** Script per frame, in ms. */
  readonly script: number;
}

/** Frames while `drive` runs. Fails where the page hangs, and where it shows the same afterwards: then nothing was measured. */
async function measured(what: string, page: Page, session: CDPSession, drive: () => Promise<void>): Promise<Frames> {
  const picture = async () => (await within(GESTURE_MS, `a picture before or after ${what}`, session.send("Page.captureScreenshot", { format: "png" }))).data;
  const scripted = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")!.value * 1000;
  const [before, script] = [await picture(), await scripted()];
  await page.evaluate(() => bench.record());
  await within(GESTURE_MS, what, drive());
  const frames = await within(GESTURE_MS, what, page.evaluate(() => bench.frames()));
  const spent = (await scripted()) - script;
  if ((await picture()) === before) throw new Error(`${what} changes nothing`);
  return { middle: median(frames), p95: quantile(frames, 0.95), worst: Math.max(...frames), script: spent / frames.length };
}
