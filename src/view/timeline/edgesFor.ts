/** Between a label and the picture's edge, in pixels. */
export const EDGE_GAP = 2;

/** The first and last place where a label of this width may begin and be whole in the picture, in pixels from its knob. */
export function edgesFor(knob: number, width: number, floor: number): readonly [first: number, last: number] {
  return [Math.ceil(EDGE_GAP - knob * floor), Math.floor(floor - knob * floor - width - EDGE_GAP)];
}
