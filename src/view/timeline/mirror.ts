import { DIRECTIONS } from "../../words/language.ts";
import type { Language } from "../../words/language.ts";
import { useWords } from "../ViewerContext.tsx";
import { isArabic } from "./otherAdvances.ts";
import type { UnitStretch } from "./stretch.ts";

export type Direction = (typeof DIRECTIONS)[Language];

/**
 * From where things stand in time to where they stand on the screen. Layouts know only a beginning and an end of the line; which side of the
 * screen each is, is said here and nowhere else. What `share`, `stretch` and `px` do, the same undoes.
 */
export interface Mirror {
  readonly direction: Direction;
  /** A share of the way from the line's beginning, as a share of the way from the screen's left. */
  readonly share: (share: number) => number;
  /** The same for a stretch of the line: its left and right end. */
  readonly stretch: (stretch: UnitStretch) => UnitStretch;
  /** Left edge of a thing `width` pixels wide, from a point that it begins `dx` pixels after. A text that begins there needs no width. */
  readonly px: (dx: number, width?: number) => number;
  /** Things that stand in a row along the line, from the screen's left. */
  readonly row: <T>(things: readonly T[]) => readonly T[];
  /** Attributes of an SVG text that begins at a point: one whose letters run against the reader's begins there too, and runs its own way. */
  readonly text: (words: string) => { readonly direction?: Direction; readonly textAnchor?: "end" };
}

/** Lines, and time with them, run from left to right or from right to left. */
export function mirrorOf(direction: Direction): Mirror {
  const text: Mirror["text"] = (words) => {
    const own = isArabic(words) ? "rtl" : "ltr";
    return own === direction ? {} : { direction: own, textAnchor: "end" };
  };
  if (direction === "ltr") return { direction, share: (share) => share, stretch: (stretch) => stretch, px: (dx) => dx, row: (things) => things, text };
  return {
    direction,
    share: (share) => 1 - share,
    stretch: ({ from, to }) => ({ from: 1 - to, to: 1 - from }),
    // Not −0, which would be written into the drawing.
    px: (dx, width = 0) => 0 - dx - width,
    row: (things) => [...things].reverse(),
    text,
  };
}

const MIRRORS = { ltr: mirrorOf("ltr"), rtl: mirrorOf("rtl") };

/** The mirror of the reader's language: one and the same in every frame. */
export function useMirror(): Mirror {
  return MIRRORS[DIRECTIONS[useWords().language]];
}

/** The way in time that an arrow key leads: later or earlier; undefined for other keys. */
export function arrowStep(key: string, direction: Direction): 1 | -1 | undefined {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  return (key === "ArrowRight") === (direction === "ltr") ? 1 : -1;
}
