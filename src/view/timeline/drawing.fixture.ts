import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Zone } from "../../domain/brand.ts";
import type { Extent } from "../../domain/time/span.ts";
import type { Viewer } from "../../state/viewer.ts";
import { extentOf, wholeExtent } from "../../state/viewState.ts";
import type { Grouping, Shown, Spacing } from "../../state/viewState.ts";
import { documentHues } from "../shared/documentHue.ts";
import { ViewerContext } from "../ViewerContext.tsx";
import { labelWidth } from "./labelWidth.ts";
import { DownwardsPicture } from "./DownwardsPicture.tsx";
import { groupMarks } from "./groupMarks.ts";
import { useStoryLook } from "./marksLook.ts";
import { PIP_SIZE, PIP_STEP } from "./measures.ts";
import type { Direction } from "./mirror.ts";
import { PipsPaint } from "./PipsPaint.tsx";
import { storyAside } from "./storyAside.ts";
import { StorySideways } from "./StorySideways.tsx";
import { toUnits, withHalfSteps } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";
import { timeWarp } from "./timeWarp.ts";
import { widthClassOf } from "./widthClasses.ts";

export interface PictureOf {
  readonly grouping: Grouping;
  readonly spacing: Spacing;
  readonly shown: Extent;
  readonly anchor?: Extent;
  readonly zone?: Zone;
  readonly floor: number;
}

/** What the timeline's pictures are drawn from, as `Timeline` makes it. */
export function drawingOf({ index, words }: Viewer, grouping: Grouping, spacing: Spacing) {
  const { story } = index;
  const knobs = story.events.map(({ knob }) => knob);
  const warp = timeWarp(spacing, wholeExtent(story), knobs);
  const toTime = ({ from, to }: UnitStretch): Extent => ({ from: warp.toTime(from), to: warp.toTime(to) });
  const extent = (shown: Shown): Extent => {
    const units = toUnits(warp, extentOf(story, shown));
    return toTime(spacing === "order" && shown.kind === "range" ? withHalfSteps(units, warp, knobs) : units);
  };
  return { groups: groupMarks(index, grouping, words), warp, toTime, extent };
}

/** A picture as the build writes it, in SVG. */
export function markupOf(viewer: Viewer, { grouping, spacing, shown, anchor = shown, floor, zone }: PictureOf): string {
  const { groups, warp } = drawingOf(viewer, grouping, spacing);
  const props = { groups, shown, zone: zone ?? viewer.index.story.zone, floor, spacing, onReveal: () => undefined };
  const Picture = () => {
    const look = useStoryLook();
    return widthClassOf(floor).direction === "sideways" ? createElement(StorySideways, { ...props, look, warp, anchor }) : createElement(DownwardsPicture, { ...props, look, asidesOf: (mark) => [storyAside(viewer.index, mark, viewer.words)] });
  };
  return renderToStaticMarkup(createElement(ViewerContext, { value: viewer }, createElement(Picture)));
}

/** The paint of a picture's pips, in SVG. */
export function paintOf(viewer: Viewer): string {
  return renderToStaticMarkup(createElement(ViewerContext, { value: viewer }, createElement(PipsPaint, { hues: documentHues(viewer.index.story.documents) })));
}

/** What stands somewhere in a picture, in CSS pixels from its corner. */
export interface Box {
  readonly kind: "text" | "pip" | "sign" | "button" | "knob" | "alternative" | "band";
  /** The text, or the event that a shape belongs to. */
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** Above and below the baseline, in ems: Inter's capitals with an accent, and its descenders. */
const ASCENT = 0.8;
const DESCENT = 0.22;
const css = readFileSync("src/view/styles/timeline.css", "utf8");

/** Reads a picture as a browser `width` pixels wide does: percentages, nested drawings, texts in Inter SemiBold (the wider face). Lines run as the page's. */
export function measure(markup: string, width: number, direction: Direction = "ltr"): Measured {
  const boxes: Box[] = [];
  let height = 0;
  let event = "";
  let open: { x: number; y: number; wide: number; text: Attributes | null }[] = [];
  for (const [, closing, name = "", attributes = "", self, words] of markup.matchAll(/<(\/?)(\w+)((?: [\w-]+="[^"]*")*)(\/?)>|([^<]+)/g)) {
    const { x, y, wide, text } = open.at(-1) ?? { x: 0, y: 0, wide: width, text: null };
    if (words !== undefined) {
      if (text !== null) boxes.push(textBox({ direction, ...text }, unescaped(words), x, y, wide));
      const last = boxes.at(-1);
      if (text === null && last?.kind === "button") boxes[boxes.length - 1] = { ...last, what: last.what + unescaped(words) };
      continue;
    }
    if (closing === "/") {
      open = open.slice(0, -1);
      continue;
    }
    const own = attributesOf(attributes);
    const at = (key: string) => toPx(own[key], wide);
    const shape = own["class"] ?? "";
    const box = (kind: Box["kind"], left: number, top: number, w: number, h: number) =>
      boxes.push({ kind, what: event, left: x + left, top: y + top, right: x + left + w, bottom: y + top + h });
    if (open.length === 0) height = at("height");
    if (name === "a") event = own["data-event"] ?? "";
    if (name === "foreignObject") {
      event = "";
      box("button", at("x"), at("y"), at("width"), at("height"));
    }
    if (name === "rect" && shape === "Band") box("band", at("x"), at("y"), at("width"), at("height"));
    if (name === "circle") box(shape.startsWith("Knob") ? "knob" : "alternative", at("cx") - at("r"), at("cy") - at("r"), 2 * at("r"), 2 * at("r"));
    if (shape === "ContestedSign") {
      const [, left = "", top = ""] = /^M([\d.-]+) ([\d.-]+)h/.exec(own["d"] ?? "") ?? [];
      box("sign", Number(left), Number(top) - 4, 12, 12);
    }
    const [, dx = "0", dy = "0"] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(own["transform"] ?? "") ?? [];
    if (shape.startsWith("Pip")) for (const [, left] of own["d"]?.matchAll(/M(\d+) /g) ?? []) box("pip", Math.floor(Number(left) / PIP_STEP) * PIP_STEP + Number(dx), Number(dy), PIP_SIZE, PIP_SIZE);
    const inner = name === "svg" ? { x: x + at("x"), y: y + at("y"), wide: own["width"] === undefined ? wide : at("width") } : { x: x + Number(dx), y: y + Number(dy), wide };
    if (self !== "/") open.push({ ...inner, text: name === "text" ? own : null });
  }
  return { width, height, boxes };
}

type Attributes = Readonly<Record<string, string>>;

function textBox(own: Attributes, what: string, x: number, y: number, width: number): Box {
  const size = Number(own["font-size"] ?? fontSizeOf(own["class"] ?? ""));
  const wide = own["textLength"] === undefined ? labelWidth(what, size) : Number(own["textLength"]);
  const anchor = own["text-anchor"] ?? "start";
  const before = anchor === "middle" ? wide / 2 : (anchor === "start") === (own["direction"] === "ltr") ? 0 : wide;
  const left = x + toPx(own["x"], width) - before;
  const baseline = y + toPx(own["y"], width);
  return { kind: "text", what, left, right: left + wide, top: baseline - ASCENT * size, bottom: baseline + DESCENT * size };
}

function fontSizeOf(name: string): number {
  const found = new RegExp(`\\.${name} \\{[^}]*font: \\d+ ([\\d.]+)px`).exec(css)?.[1];
  if (found === undefined) throw new Error(`timeline.css gives no size to the text “${name}”`);
  return Number(found);
}

function toPx(value: string | undefined, width: number): number {
  if (value === undefined) return 0;
  return value.endsWith("%") ? (Number(value.slice(0, -1)) / 100) * width : Number(value);
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescaped(value)]));
}

function unescaped(text: string): string {
  return text.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** What a reader would see as untidy: two things on one another, or one that an edge cuts. In words, so that a failing test reads well. */
export function faultsOf({ width, height, boxes }: Measured): string[] {
  const solid = boxes.filter(({ kind }) => kind !== "band").sort((a, b) => a.top - b.top);
  const told = ({ kind, what, left, top }: Box) => `${kind} “${what}” at ${left.toFixed(0)},${top.toFixed(0)}`;
  // A hundredth of a pixel, for percentages are written with four decimals.
  const slack = 0.01;
  const faults: string[] = [];
  for (const [position, a] of solid.entries()) {
    const inside = a.left >= -slack && a.top >= -slack && a.right <= width + slack && a.bottom <= height + slack;
    if (!inside) faults.push(`${told(a)} is cut at ${width}×${height}`);
    for (let next = position + 1; next < solid.length && solid[next]!.top < a.bottom - slack; next += 1) {
      const b = solid[next]!;
      if (a.left < b.right - slack && b.left < a.right - slack) faults.push(`${told(a)} meets ${told(b)}`);
    }
  }
  return faults;
}
