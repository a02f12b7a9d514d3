import { tiled } from "../../src/words/en/tiled.ts";

/**
 * Runs in every page that is measured, before its own scripts. `visit.ts` puts the subject's selectors in `benchSubject`, reads `bench`, and calls its functions.
 */
export interface Probe {
  /** When the first event was painted, in ms after the navigation began; null before. */
  readonly drawn: number | null;
  /** When the page came to rest, likewise: all that it adds to itself is there, and its frames come in time. */
  readonly ready: number | null;
  /** Tasks of more than 50 ms, by when they began and how long they took. */
  readonly longTasks: readonly { readonly at: number; readonly took: number }[];
  /** By click, how long until the next frame was painted. */
  readonly clicks: readonly number[];
  /** A place in the window where event `number` of `among` can be clicked; null where none is in sight. */
  readonly point: (number: number, among: number) => Point | null;
  /** A place on the timeline, about `x` (a share) from its left, that a hand can drag: no button and no link of its own. */
  readonly grip: (timeline: string, x: number) => Point;
  /** Begins to note when frames are made. */
  readonly record: () => void;
  /** Ends that, and gives how long each frame took, in ms. */
  readonly frames: () => Promise<readonly number[]>;
  /** Watches the status of the search from now on: which answers are painted once the page's own has `address` in it. */
  readonly listen: (address: string) => void;
  readonly answer: Answer;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Times in ms after the reader's last letter or click; null while there is none. */
export interface Answer {
  readonly first: number | null;
  /** Of the answer that is there now. */
  readonly last: number | null;
  /** The longest task since that letter or click, if it was longer than 50 ms. */
  readonly blocked: number;
}

/** A page at rest: so long, in ms, nothing is added and no frame is late. */
const QUIET_MS = 500;
const LATE_MS = 100;
/** Among so many marks one in sight is looked for. */
const LOOKED_AT = 400;

const page = globalThis as unknown as { readonly benchSubject: { readonly mark: string; readonly ready: string | null }; readonly benchPoint?: (share: number) => Point; bench: Probe };
const { mark, ready } = page.benchSubject;

/** Calls back as soon as the next frame has been handed over to be shown. */
function afterPaint(then: (now: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  });
}

function inWindow({ x, y }: Point): boolean {
  return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
}

function middle(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function isInSight(element: Element): boolean {
  const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
  return width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

const probe = { drawn: null as number | null, ready: null as number | null, longTasks: [] as { at: number; took: number }[], clicks: [] as number[] };

new PerformanceObserver((entries) => {
  for (const { startTime, duration } of entries.getEntries()) probe.longTasks.push({ at: startTime, took: duration });
}).observe({ type: "longtask", buffered: true });

addEventListener("pointerup", ({ timeStamp }) => afterPaint((now) => probe.clicks.push(now - timeStamp)), true);

let [busy, before] = [0, performance.now()];
// To the moment, not to the frame that follows: a frame is much of what a quick page takes.
new MutationObserver(() => (busy = performance.now())).observe(document, { childList: true, subtree: true });
let seen = false;
requestAnimationFrame(function look() {
  const now = performance.now();
  if (!seen && [...document.querySelectorAll(mark)].slice(0, LOOKED_AT).some(isInSight)) {
    seen = true;
    afterPaint((painted) => (probe.drawn = painted));
  }
  const answers = probe.drawn !== null && (ready === null || document.querySelector(ready) !== null);
  if (now - before > LATE_MS || !answers) busy = now;
  before = now;
  if (now - busy > QUIET_MS) probe.ready = Math.max(busy, probe.drawn ?? 0);
  else requestAnimationFrame(look);
});

let stamps: number[] | null = null;
let [status, expected] = ["", null as string | null];
let [asked, first, last] = [0, null as number | null, null as number | null];
const told = () => document.querySelector('[role="search"] [role="status"]')?.textContent ?? "";

function listen(address: string): void {
  const listens = expected !== null;
  [status, expected, first, last] = [told(), address, null, null];
  if (listens) return;
  for (const type of ["input", "click"]) addEventListener(type, ({ timeStamp }) => ([asked, first, last] = [timeStamp, null, null]), true);
  new MutationObserver(() => {
    const now = told();
    if (now === status || !decodeURIComponent(location.search).includes(expected!)) return;
    status = now;
    if (now === "" || now === tiled.found.searching) return;
    const since = asked;
    afterPaint((painted) => {
      if (since !== asked) return;
      last = painted - asked;
      first ??= last;
    });
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
}

page.bench = {
  get drawn() {
    return probe.drawn;
  },
  get ready() {
    return probe.ready;
  },
  longTasks: probe.longTasks,
  clicks: probe.clicks,
  point: (number, among) => {
    if (page.benchPoint !== undefined) return page.benchPoint((number + 1) / (among + 3));
    const marks = [...document.querySelectorAll(mark)];
    const step = Math.max(1, Math.floor(marks.length / LOOKED_AT));
    const points = marks.filter((_, place) => place % step === 0).flatMap((element) => {
      const point = middle(element);
      return inWindow(point) && document.elementFromPoint(point.x, point.y)?.closest(mark) === element ? [point] : [];
    });
    return points[Math.floor(((number + 0.5) * points.length) / among)] ?? null;
  },
  grip: (timeline, share) => {
    const { left, right, top, bottom } = document.querySelector(timeline)!.getBoundingClientRect();
    const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    const x = Math.max(0, left) + share * (Math.min(innerWidth, right) - Math.max(0, left));
    const places = Array.from({ length: 40 }, (_, step) => ({ x, y: (from + to) / 2 + (step % 2 === 0 ? 1 : -1) * step * ((to - from) / 100) }));
    return places.find((point) => !document.elementFromPoint(point.x, point.y)?.closest("a, button, [role=button]")) ?? places[0]!;
  },
  record: () => {
    const noted: number[] = (stamps = []);
    requestAnimationFrame(function note(now) {
      if (stamps !== noted) return;
      noted.push(now);
      requestAnimationFrame(note);
    });
  },
  frames: () =>
    new Promise((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const noted = stamps ?? [];
          stamps = null;
          resolve(noted.slice(1).map((now, place) => now - noted[place]!));
        }),
      ),
    ),
  listen,
  get answer() {
    return { first, last, blocked: Math.max(0, ...probe.longTasks.filter(({ at, took }) => at + took > asked).map(({ took }) => took)) };
  },
};
