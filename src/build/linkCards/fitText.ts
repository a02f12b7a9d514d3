import { labelWidth } from "../../view/timeline/labelWidth.ts";
import { wrapLabel } from "../../view/timeline/wrapLabel.ts";

/** Room for a text, in pixels, and the sizes to try, falling. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** As a factor of the size. */
  readonly lineHeight: number;
  readonly sizes: readonly [number, ...number[]];
}

export interface Fit {
  readonly size: number;
  /** How many lines it takes at most, and how high they are together. */
  readonly lines: number;
  readonly height: number;
  /** False for a text that is too long at the smallest size: it gets fewer lines than it needs. */
  readonly whole: boolean;
}

/**
 * The largest size at which all of a text fits its box. Widths are those of Inter SemiBold, which is wider than Newsreader: what fits by this
 * measure fits in both faces.
 */
export function fitText(text: string, { width, height, lineHeight, sizes }: TextBox): Fit {
  const roomFor = (size: number) => Math.max(1, Math.floor(height / (size * lineHeight)));
  const size = sizes.find((candidate) => linesOf(text, candidate, width) <= roomFor(candidate)) ?? sizes.at(-1)!;
  const needed = linesOf(text, size, width);
  const lines = Math.min(needed, roomFor(size));
  return { size, lines, height: lines * size * lineHeight, whole: lines === needed && lines * size * lineHeight <= height };
}

/** A word that is wider than the box is broken. */
function linesOf(text: string, size: number, width: number): number {
  return wrapLabel(text, size, width).reduce((lines, line) => lines + Math.max(1, Math.ceil(labelWidth(line, size) / width)), 0);
}
