import { rangeOfTile } from "../../domain/tiles/tileSpace.ts";
import type { TiledStory } from "../../domain/tiles/tiledStory.ts";
import { KNOB_RADIUS, MARK_GAP } from "../timeline/measures.ts";
import { blockLayout } from "./blockLayout.ts";
import { blockLabel } from "./pictureLayout.ts";
import type { Sight } from "./sightStore.ts";

/** By number of the event, how far its label is moved off its place, in pixels. */
export type Slides = ReadonlyMap<number, number>;

/** Between a label and the picture's edge, in pixels. */
const EDGE_GAP = 2;

interface Label {
  readonly piece: string;
  readonly number: number;
  /** Where its knob stands and where it begins, from the picture's left, and how wide it is. In pixels. */
  readonly knob: number;
  readonly left: number;
  readonly width: number;
}

/**
 * Moves labels that an edge of the picture would cut, as far as their rows have room: blocks do not know where they stand in it. By the key of their piece. `floor`: the picture's
 * least width in pixels; what is whole there is whole where it is wider, for knobs part and labels do not. Where something else is shown a label may have to be moved by less or
 * more, so this is done once the hand rests.
 */
export function slideLabels(story: TiledStory, { scene, stretch }: Sight, floor: number): ReadonlyMap<string, Slides> {
  const slides = new Map<string, Map<number, number>>();
  for (const row of rowsOf(story, { scene, stretch }, floor)) {
    for (const label of row) {
      const shift = shiftOf(label, floor);
      if (shift === 0 || row.some((other) => other !== label && meet(other, label, shift))) continue;
      const ofPiece = slides.get(label.piece) ?? new Map<number, number>();
      slides.set(label.piece, ofPiece.set(label.number, shift));
    }
  }
  return slides;
}

/** Labels that share a row of a group, in any block. */
function rowsOf(story: TiledStory, { scene, stretch }: Sight, floor: number): Iterable<readonly Label[]> {
  const scale = floor / (stretch.to - stretch.from);
  const rows = new Map<string, Label[]>();
  for (const { key, block, exact } of scene.pieces) {
    if (!exact) continue;
    const { from, to } = rangeOfTile(block.address);
    for (const [group, { marks }] of blockLayout(story, block).entries()) {
      for (const { place, number, row, knob, dx } of marks) {
        const at = (from + knob * (to - from) - stretch.from) * scale;
        const of = `${group}/${row}`;
        const known = rows.get(of) ?? [];
        rows.set(of, known);
        known.push({ piece: key, number, knob: at, left: at + dx, width: blockLabel(block.events, place, story.documents.length).width });
      }
    }
  }
  return rows.values();
}

/** A label stays where it is if it is whole, or if its knob is not in the picture. */
function shiftOf({ knob, left, width }: Label, floor: number): number {
  if (knob < KNOB_RADIUS || knob > floor - KNOB_RADIUS) return 0;
  const toBegin = Math.ceil(EDGE_GAP - left);
  return toBegin > 0 ? toBegin : Math.max(toBegin, Math.min(0, Math.floor(floor - EDGE_GAP - left - width)));
}

function meet(other: Label, { left, width }: Label, shift: number): boolean {
  const begins = left + shift;
  return begins < other.left + other.width + MARK_GAP / 2 && other.left < begins + width + MARK_GAP / 2;
}
