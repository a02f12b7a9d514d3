import type { Coverage } from "../../domain/story/coverage.ts";

/**
 * What a document does with an event, 8 by 8 pixels from (`x`, 0) on: filled, outlined, a dash or a dot. The shape says it without the colour. A dot is the end of a line without
 * length (`.Pip-silent`); an outline's inner edge runs the other way, so that nothing fills it.
 */
export const PIP_SHAPES: Readonly<Record<Coverage, (x: number) => string>> = {
  happened: (x) => `M${x + 1} 0h6l1 1v6l-1 1h-6l-1-1v-6z`,
  expected: (x) => `M${x + 1} 0h6l1 1v6l-1 1h-6l-1-1v-6zm.6 1.6v4.8h4.8v-4.8z`,
  mentioned: (x) => `M${x} 3h8v2.2h-8z`,
  silent: (x) => `M${x + 4} 4h0`,
};
