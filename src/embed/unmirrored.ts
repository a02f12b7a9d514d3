import type { Mirror } from "../view/timeline/mirror.ts";

/** In the script of an English embed, in the place of `mirror.ts`: its lines run from left to right, and every name in them. */
const UNMIRRORED: Mirror = { direction: "ltr", share: (share) => share, stretch: (stretch) => stretch, px: (dx) => dx, row: (things) => things, text: () => ({}) };

export function useMirror(): Mirror {
  return UNMIRRORED;
}
