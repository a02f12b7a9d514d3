import type { CSSProperties, ReactNode } from "react";
import type { DocumentId } from "../../domain/brand.ts";
import type { Coverage } from "../../domain/story/coverage.ts";
import { hasHappened } from "../../domain/story/coverage.ts";
import { isContested } from "../../domain/story/storyIndex.ts";
import type { StoryIndex } from "../../domain/story/storyIndex.ts";
import type { StoryEvent } from "../../domain/story/story.ts";
import { documentHue } from "../../view/shared/documentHue.ts";
import { labelWidth } from "../../view/timeline/labelWidth.ts";
import { SANS } from "./drawPicture.ts";
import type { Fit } from "./fitText.ts";
import { PICTURE_SIZE, PROVIDER } from "./linkCard.ts";
import { STRETCH_FONT } from "./layOutStrip.ts";
import type { Strip } from "./layOutStrip.ts";
import { pictureColour } from "./pictureColour.ts";

/*
 * What pictures are made of. They are drawn without a stylesheet, so their looks stand here; colours come from the palette. Everything has its place
 * in pixels: what is drawn in one `svg` under the words, and words in boxes over it.
 */

/** Room left and right. */
export const MARGIN = 64;

/** Paper, and all else on it: shapes first, then words. */
export function Sheet({ shapes, children }: { shapes: readonly ReactNode[]; children: readonly ReactNode[] }) {
  return (
    <div style={{ display: "flex", position: "relative", ...PICTURE_SIZE, background: pictureColour("paper") }}>
      <svg style={{ position: "absolute", left: 0, top: 0 }} {...PICTURE_SIZE}>
        {shapes}
      </svg>
      {children}
    </div>
  );
}

export interface WordsProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  /** What goes beyond these is cut with an ellipsis. Without, the lines are as many as it takes, and of nearly the same length. */
  readonly lines?: number;
  readonly lineHeight?: number;
  readonly weight?: 400 | 600;
  readonly face?: string;
  readonly colour?: string;
  readonly align?: "left" | "right";
  readonly spacing?: number;
  readonly children: string;
}

/** A text in a box. A word that is wider than the box is broken, never cut. */
export function Words(props: WordsProps) {
  const { left, top, width, size, lines, lineHeight = 1.25, weight = 400, face = SANS, colour = "ink", align = "left", spacing = 0, children } = props;
  return (
    <div
      style={{
        position: "absolute",
        left,
        top,
        width,
        display: "block",
        fontFamily: face,
        fontSize: size,
        fontWeight: weight,
        lineHeight,
        letterSpacing: spacing,
        textAlign: align,
        color: pictureColour(colour),
        overflowWrap: "anywhere",
                ...cutAfter(lines),
      }}
    >
      {children}
    </div>
  );
}

/** Top of a picture's first line. */
export const HEAD_TOP = 50;
const BRAND_FONT = 22;

/** Not balanced and cut at once: satori would cut what was never too long. */
function cutAfter(lines: number | undefined): CSSProperties {
  if (lines === undefined) return { textWrap: "balance" };
  return lines === 1 ? { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" } : { lineClamp: lines };
}

/** A text that has been fitted to its place. */
export function FittedWords({ fit, ...rest }: Omit<WordsProps, "size" | "lines"> & { fit: Fit }) {
  return <Words {...rest} size={fit.size} {...(fit.whole ? {} : { lines: fit.lines })} />;
}

/** The name of who made this, at the right of the first line. */
export function Brand() {
  return (
    <Words left={PICTURE_SIZE.width - MARGIN - 200} top={HEAD_TOP} width={200} size={BRAND_FONT} lines={1} weight={600} align="right" colour="soft">
      {PROVIDER}
    </Words>
  );
}

/** The sign before the name: a knob on its line, as the site's icon has it. */
export function brandShapes(): readonly ReactNode[] {
  const x = PICTURE_SIZE.width - MARGIN - labelWidth(PROVIDER, BRAND_FONT) - 26;
  const y = HEAD_TOP + BRAND_FONT * 0.64;
  return [
    <rect key="brand line" x={x - 17} y={y - 2} width={34} height={4} fill={pictureColour("band")} />,
    <circle key="brand knob" cx={x - 3} cy={y} r={8.5} fill={pictureColour("accent")} />,
  ];
}

/** Where a strip is drawn: its stretches are shaded from `top` to `bottom`, its knobs stand on a line at `y`. */
interface StripPlace {
  readonly top: number;
  readonly bottom: number;
  readonly y: number;
  /** The event that stands out. Without one, all are alike. */
  readonly chosen?: StoryEvent;
}

/** The shapes of a strip. */
export function stripShapes(index: StoryIndex, strip: Strip, { top, bottom, y, chosen }: StripPlace): readonly ReactNode[] {
  const { columns, step, stretches } = strip;
  const [from, to] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  const radius = Math.min(Math.max(step * 0.32, 1.5), 10);
  const shade = pictureColour("sunk");
  const others = chosen === undefined ? "ink" : "faint";
  return [
    ...stretches
      .filter(({ shaded }) => shaded)
      .map((stretch) => (
        <rect key={`shade ${stretch.from}`} x={stretch.from} y={top} width={stretch.to - stretch.from} height={bottom - top} fill={shade} />
      )),
    <line key="line" x1={from} x2={to} y1={y} y2={y} stroke={pictureColour("band")} strokeWidth={4} />,
    ...columns.map(({ event, x }) =>
      event.id === chosen?.id ? knob(index, event, x, y, Math.max(radius * 1.5, 9), "ink") : knob(index, event, x, y, radius, others),
    ),
  ];
}

function knob(index: StoryIndex, event: StoryEvent, x: number, y: number, radius: number, name: "ink" | "faint"): ReactNode {
  const colour = pictureColour(name);
  return hasHappened(index, event) ? (
    <circle key={`knob ${event.id}`} cx={x} cy={y} r={radius} fill={colour} />
  ) : (
    <circle key={`knob ${event.id}`} cx={x} cy={y} r={radius * 0.84} fill={pictureColour("card")} stroke={colour} strokeWidth={radius * 0.36} />
  );
}

/** The sign that reports conflict, “not equal”, over the knobs of contested events. */
export function contestedSigns(index: StoryIndex, { columns, step }: Strip, y: number): readonly ReactNode[] {
  const k = Math.min(step / 14, 1.5);
  return columns
    .filter(({ event }) => isContested(index, event.id))
    .map(({ event, x }) => (
      <path
        key={`contested ${event.id}`}
        d={`M${x - 5.5 * k} ${y - 2 * k}h${11 * k}M${x - 5.5 * k} ${y + 2 * k}h${11 * k}M${x + 3 * k} ${y - 6 * k}l${-6 * k} ${12 * k}`}
        stroke={pictureColour("accent")}
        strokeWidth={1.8 * k}
        strokeLinecap="round"
        fill="none"
      />
    ));
}

/** The words over a strip's stretches. */
export function stripWords({ stretches }: Strip, top: number): readonly ReactNode[] {
  return stretches.flatMap(({ from, to, text }) =>
    text === "" ? [] : [
      <Words key={`stretch ${from}`} left={from + 6} top={top} width={to - from} size={STRETCH_FONT} lines={1} weight={600}>
        {text}
      </Words>,
    ],
  );
}

/** As many of a list as there is room for, the last place kept for the word that there are more. */
export function asManyAs<T>(list: readonly T[], most: number): { readonly shown: readonly T[]; readonly more: string | null } {
  if (list.length <= most) return { shown: list, more: null };
  return { shown: list.slice(0, most - 1), more: `and ${list.length - most + 1} more` };
}

/** One document's coverage of one event, as the page draws it (`pipShapes.ts`): filled, outlined, a dash or a dot, about its centre. */
export function pip(index: StoryIndex, document: DocumentId, coverage: Coverage, x: number, y: number, size: number): ReactNode {
  const { "data-hue": hue, "data-shade": shade } = documentHue(index, document);
  const colour = pictureColour(`hue-${hue}-${shade}`);
  const key = `pip ${document} ${x}`;
  const half = size / 2;
  const inner = size * 0.81;
  switch (coverage) {
    case "happened":
      return <rect key={key} x={x - half} y={y - half} width={size} height={size} rx={size * 0.19} fill={colour} />;
    case "expected":
      return (
        <rect
          key={key} x={x - inner / 2} y={y - inner / 2} width={inner} height={inner} rx={size * 0.19} fill="none" stroke={colour} strokeWidth={size * 0.2}
        />
      );
    case "mentioned":
      return <rect key={key} x={x - half} y={y - half * 0.28} width={size} height={size * 0.28} fill={colour} />;
    case "silent":
      return <circle key={key} cx={x} cy={y} r={Math.max(size * 0.16, 1)} fill={pictureColour("faint")} />;
    default:
      return coverage satisfies never;
  }
}
