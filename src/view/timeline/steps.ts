import { panned, zoomed } from "./stretch.ts";
import type { UnitStretch } from "./stretch.ts";

/** A share of what is shown that one press moves, and the factor that one press zooms by. */
const PAN_STEP = 0.25;
const ZOOM_STEP = 1.6;

/** Where a press on a button, or a key, leads from what is shown. */
export const STEPS = {
  earlier: (shown: UnitStretch): UnitStretch => panned(shown, -PAN_STEP),
  nearer: (shown: UnitStretch): UnitStretch => zoomed(shown, ZOOM_STEP),
  further: (shown: UnitStretch): UnitStretch => zoomed(shown, 1 / ZOOM_STEP),
  later: (shown: UnitStretch): UnitStretch => panned(shown, PAN_STEP),
  all: (): UnitStretch => ({ from: 0, to: 1 }),
  /** All that lies to one side of it. */
  before: ({ from }: UnitStretch): UnitStretch => ({ from: 0, to: from }),
  after: ({ to }: UnitStretch): UnitStretch => ({ from: to, to: 1 }),
};

export type Step = keyof typeof STEPS;
