import { labelWidth } from "./labelWidth.ts";
import { mirrorOf } from "./mirror.ts";
import type { Direction } from "./mirror.ts";
import { PIPS_PAINT } from "./PipsPaint.tsx";
import { piecesOf, wrapPieces } from "./wrapLabel.ts";

/** What is written around a picture that has left its page. */
export interface Caption {
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly string[];
  /** Of the view that the picture shows. */
  readonly address: string;
}

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const TITLE_SIZE = 22;
const TEXT_SIZE = 12;
const LINE = 17;
/** Between two entries of a legend, and between an icon and its words. */
const ENTRY_GAP = 22;
const ICON_GAP = 5;
/** Names that any machine understands; labels have their width set where letters may be moved, so they hold in each. */
const FONTS = "Inter, Helvetica, Arial, sans-serif";

/**
 * A copy of the picture that needs no page: title, lead and notes above it, the legends of its timeline, sources and address below. Colours and sizes
 * are those that the page's stylesheets give it now, written on each shape; buttons become shapes and text. Lines run as they do in the page.
 * Width and height are CSS pixels.
 */
export function standalonePicture(picture: SVGSVGElement, caption: Caption): SVGSVGElement {
  const width = Math.round(picture.getBoundingClientRect().width);
  const inner = width - 2 * MARGIN;
  const timeline = picture.closest(".Timeline");
  const { color: ink, backgroundColor: ground } = getComputedStyle(picture.closest(".Timeline-box") ?? picture);
  const page: Page = { width, direction: getComputedStyle(picture).direction as Direction };
  const svg = element("svg", { width, "font-family": FONTS, fill: ink, direction: page.direction });
  let bottom = MARGIN;

  const write = (text: string, size = TEXT_SIZE, weight = 400) => {
    for (const line of wrapText(text, size, inner)) {
      bottom += size === TEXT_SIZE ? LINE : size * 1.3;
      svg.append(lineElement(page, line, { x: MARGIN, y: bottom - size * 0.3, "font-size": size, "font-weight": weight }));
    }
  };

  write(caption.title, TITLE_SIZE, 600);
  for (const text of [caption.lead, ...caption.notes]) write(text);
  bottom += MARGIN / 2;

  const copy = copied(picture, caption.address);
  const height = picture.getBoundingClientRect().height;
  if (copy) {
    set(copy, { x: 0, y: bottom, width, height });
    svg.append(copy);
  }
  bottom += height + MARGIN / 2;

  for (const legend of timeline?.querySelectorAll(".Legend") ?? []) bottom = writeLegend(svg, legend, bottom, page);
  if (caption.sources.length > 0) {
    bottom += MARGIN / 2;
    write(caption.sourcesTitle, TEXT_SIZE, 600);
    for (const source of caption.sources) write(source);
  }
  bottom += MARGIN / 2;
  write(caption.address);
  bottom += MARGIN;

  set(svg, { height: Math.ceil(bottom), viewBox: `0 0 ${width} ${Math.ceil(bottom)}` });
  svg.prepend(element("title", {}, caption.title), pipsPaint(), element("rect", { width: "100%", height: "100%", fill: ground }));
  return svg;
}

/** The paint of the pips (`PipsPaint.tsx`), which has its colours from the stylesheets too. */
function pipsPaint(): SVGElement {
  const paint = document.getElementById(PIPS_PAINT)!;
  const copy = paint.cloneNode() as SVGElement;
  for (const stop of paint.children) copy.append(element("stop", { offset: stop.getAttribute("offset") ?? 0, "stop-color": getComputedStyle(stop).stopColor }));
  return copy;
}

/** What is written on, in CSS pixels, and the way its lines run. */
interface Page {
  readonly width: number;
  readonly direction: Direction;
}

/** Left edge of a thing `width` wide that begins `x` after its line. */
function leftOf(page: Page, x: number, width = 0): number {
  const mirror = mirrorOf(page.direction);
  return mirror.share(0) * page.width + mirror.px(x, width);
}

/** A text that begins `x` after its line; one in letters that run against the page's stands there too, but runs its own way. */
function lineElement(page: Page, text: string, { x, ...attributes }: { readonly x: number; readonly [name: string]: string | number }): SVGElement {
  const { direction, textAnchor } = mirrorOf(page.direction).text(text);
  return textElement(text, { x: leftOf(page, x), ...attributes, ...(direction && { direction }), ...(textAnchor && { "text-anchor": textAnchor }) });
}

/** Writes a legend's entries side by side, in as many rows as they need. Returns where the last one ends. */
function writeLegend(svg: SVGElement, legend: Element, top: number, page: Page): number {
  const width = page.width - 2 * MARGIN;
  let x = MARGIN;
  let y = top + LINE;
  const place = (needed: number) => {
    if (x > MARGIN && x + needed > MARGIN + width) [x, y] = [MARGIN, y + LINE];
  };
  for (const entry of legend.querySelectorAll("li")) {
    const whole = partsOf(entry);
    const needed = whole.reduce((sum, part) => sum + widthOf(part), 0);
    // An entry that no row can hold is broken between its words.
    const parts = needed <= width ? whole : whole.flatMap((part): readonly Part[] => (typeof part === "string" ? part.split(/\s+/) : [part]));
    place(Math.min(needed, width));
    for (const part of parts) {
      place(widthOf(part));
      if (typeof part === "string") svg.append(lineElement(page, part, { x, y, "font-size": TEXT_SIZE }));
      else {
        const icon = copied(part, "");
        if (icon) {
          set(icon, { x: leftOf(page, x, Number(part.getAttribute("width"))), y: y - Number(part.getAttribute("height")) + 2, overflow: "visible" });
          svg.append(icon);
        }
      }
      x += widthOf(part);
    }
    x += ENTRY_GAP;
  }
  return y + LINE / 2;
}

type Part = string | SVGSVGElement;

/** An entry's words and icons in their order. */
function partsOf(node: Node): readonly Part[] {
  if (node instanceof SVGSVGElement) return [node];
  if (node instanceof Text) return node.data.trim() === "" ? [] : [node.data.trim()];
  return [...node.childNodes].flatMap(partsOf);
}

function widthOf(part: Part): number {
  return (typeof part === "string" ? labelWidth(part, TEXT_SIZE) : Number(part.getAttribute("width"))) + ICON_GAP;
}

/** What says where a shape is; all else about it is in the stylesheets. */
const GEOMETRY = ["x", "y", "dx", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width", "height", "d", "transform", "textLength", "text-anchor", "direction", "viewBox", "overflow"];

/** The element and all in it, as it looks now. Null where it is not to be seen. `address`: of the page that its links lead to. */
function copied(original: Element, address: string): SVGElement | null {
  const style = getComputedStyle(original);
  if (style.display === "none") return null;
  if (original instanceof SVGForeignObjectElement) return buttonCopied(original);
  const copy = element(original.localName, {});
  for (const name of GEOMETRY) {
    const value = original.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (original instanceof SVGAElement) {
    copy.setAttribute("href", new URL(original.href.baseVal, address).href);
    copy.append(element("title", {}, original.getAttribute("aria-label") ?? ""));
  }
  if (original instanceof SVGGeometryElement || original instanceof SVGTextElement) {
    const look = lookOf(style, original instanceof SVGTextElement);
    if (look === null) return null;
    set(copy, look);
  }
  if (original instanceof SVGTextElement) copy.textContent = original.textContent;
  else for (const child of original.children) copy.append(copied(child, address) ?? "");
  return copy;
}

/** Null where neither inside nor outline is to be seen. */
function lookOf(style: CSSStyleDeclaration, isText: boolean): Readonly<Record<string, string>> | null {
  const fill = paint(style.fill);
  const stroke = paint(style.stroke);
  if (fill === "none" && stroke === "none") return null;
  return {
    fill,
    ...(fill !== "none" && style.fillOpacity !== "1" && { "fill-opacity": style.fillOpacity }),
    ...(stroke !== "none" && { stroke, "stroke-width": style.strokeWidth, "stroke-linecap": style.strokeLinecap }),
    ...(stroke !== "none" && style.strokeDasharray !== "none" && { "stroke-dasharray": style.strokeDasharray }),
    ...(isText && { "font-size": style.fontSize, "font-weight": style.fontWeight }),
  };
}

function paint(colour: string): string {
  return colour === "transparent" || colour === "rgba(0, 0, 0, 0)" ? "none" : colour;
}

/** A button inside the picture, such as a cluster's, as a shape and its words. HTML would need a browser, and keep a canvas from being read. */
function buttonCopied(holder: SVGForeignObjectElement): SVGElement | null {
  const button = holder.querySelector("button");
  if (button === null || getComputedStyle(button).display === "none") return null;
  const style = getComputedStyle(button);
  const [x, y, width, height] = [holder.x, holder.y, holder.width, holder.height].map(({ baseVal }) => baseVal.value) as [number, number, number, number];
  const ground = paint(style.backgroundColor);
  const size = parseFloat(style.fontSize);
  const padding = parseFloat(style.paddingLeft);
  const filled = ground !== "none";
  const atEnd = button.matches(".EdgeButton-later");
  const atRight = atEnd === (style.direction === "ltr");
  const copy = element("g", {});
  if (filled) copy.append(element("rect", { x, y, width, height, rx: height / 2, fill: ground }));
  copy.append(
    textElement(button.textContent.trim(), {
      x: filled ? x + width / 2 : atRight ? x + width - padding : x + padding,
      // Capitals of these faces are 0.7 em high.
      y: y + height / 2 + size * 0.35,
      "text-anchor": filled ? "middle" : atEnd ? "end" : "start",
      "font-size": size,
      "font-weight": style.fontWeight,
      fill: style.color,
    }),
  );
  return copy;
}

/** Lines no wider than `width` CSS pixels. A word that is wider, as addresses are, is broken anywhere. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const pieces = piecesOf(text).flatMap((piece) => {
    if (labelWidth(piece, size) <= width) return [piece];
    const parts = [""];
    for (const character of piece) {
      if (parts.at(-1) !== "" && labelWidth(parts.at(-1)! + character, size) > width) parts.push("");
      parts[parts.length - 1] += character;
    }
    return parts;
  });
  return wrapPieces(pieces, size, width);
}

function textElement(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  return element("text", attributes, text);
}

function element<K extends string>(name: K, attributes: Readonly<Record<string, string | number>>, text = ""): K extends "svg" ? SVGSVGElement : SVGElement {
  const made = document.createElementNS(SVG, name);
  set(made, attributes);
  if (text !== "") made.textContent = text;
  return made as K extends "svg" ? SVGSVGElement : SVGElement;
}

function set(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
