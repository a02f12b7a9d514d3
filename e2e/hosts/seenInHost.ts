import axe from "axe-core";
import type { HostPage, Place } from "../engines/engine.ts";
import { expect } from "./test.ts";

/** What the article gives a frame, and what the embed in it needs, in pixels. */
async function sizes(host: HostPage, frame: number) {
  const given = await host.ask("article", (index) => document.querySelectorAll("iframe")[index]!.clientHeight, frame);
  const embed = await host.ask(
    frame,
    () => {
      const contained = "contained" in document.documentElement.dataset;
      const region = document.querySelector("[data-region]");
      // The frame may not have its document yet.
      if (region === null) return null;
      const { scrollHeight, clientHeight } = region;
      return {
        needed: Math.ceil(document.documentElement.getBoundingClientRect().height) + (contained ? scrollHeight - clientHeight : 0),
        scrollBar: innerWidth - document.documentElement.clientWidth,
        pageScrolls: document.scrollingElement!.scrollHeight > innerHeight,
        contained,
      };
    },
    null,
  );
  return embed === null ? null : { given, ...embed };
}

/** Browsers put off what is far from the reader. */
async function comeNear(host: HostPage, frame: number): Promise<void> {
  await host.ask("article", (index) => document.querySelectorAll("iframe")[index]!.scrollIntoView({ block: "nearest" }), frame);
}

/** The frame is as high as its content, to a pixel, and nothing in it scrolls; or it is as high as the host allows, and the embed scrolls within itself. */
export async function expectFit(host: HostPage, frame = 0, most = Infinity): Promise<void> {
  await comeNear(host, frame);
  const unfit = async () => {
    const found = await sizes(host, frame);
    if (found === null) return "not there";
    const { given, needed, scrollBar, pageScrolls, contained } = found;
    const fits = needed > most ? contained && given === most : !contained && Math.abs(given - needed) <= 1;
    return fits && needed > 100 && scrollBar === 0 && !pageScrolls ? "fits" : found;
  };
  await expect.poll(unfit, `frame ${frame}`).toBe("fits");
}

/** The embed makes do with the height that it has: one labelled region in it scrolls, which the keyboard reaches. */
export async function expectContained(host: HostPage, height: number, frame = 0): Promise<void> {
  await comeNear(host, frame);
  const region = () =>
    host.ask(
      frame,
      () => {
        const element = document.querySelector<HTMLElement>("[data-region]")!;
        const scrolling = document.scrollingElement!;
        return {
          contained: "contained" in document.documentElement.dataset,
          pageScrolls: scrolling.scrollHeight > innerHeight,
          scrolls: element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY === "auto",
          reached: element.tabIndex === 0,
          labelled: element.getAttribute("role") === "region" && (element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby")) !== null,
        };
      },
      null,
    );
  await expect.poll(region, `frame ${frame}`).toEqual({ contained: true, pageScrolls: false, scrolls: true, reached: true, labelled: true });
  expect((await sizes(host, frame))?.given).toBe(height);
}

/** The card of an event is there to the eye: no closed disclosure hides it. */
export async function expectOpen(host: HostPage, event: string, frame = 0): Promise<void> {
  const open = (id: string) => {
    const card = document.getElementById(`event-${id}`);
    return card !== null && card.checkVisibility() && card.getBoundingClientRect().height > 50;
  };
  await expect.poll(() => host.ask(frame, open, event), `${event} in frame ${frame}`).toBe(true);
}

/** Nothing for axe to find, in the article and in each frame on its own. */
export async function expectNoBarrier(host: HostPage, ...frames: readonly number[]): Promise<void> {
  for (const place of ["article", ...frames] satisfies Place[]) {
    await host.inject(place, axe.source);
    const found = await host.ask(
      place,
      async (tags) => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, iframes: false, resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ""}`).join("; ")}`);
      },
      ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    );
    expect(found, `barriers in ${place === "article" ? "the article" : `frame ${place}`}`).toEqual([]);
  }
}
