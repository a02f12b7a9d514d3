/** What an item keeps free on its row, in pixels. */
export type Reserved = readonly [left: number, right: number];

export interface RowItem {
  /** Where its knob stands, in the timeline's own coordinate. */
  readonly unit: number;
  readonly reserved: Reserved;
  /** Whether the reader began with it in sight. */
  readonly anchored: boolean;
}

/** Rows that fill up, `most` of them. */
export class Rows {
  readonly #rows: Reserved[][] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes the first row where nothing is met, of `from` and each `step` after it; null where there is none. */
  take(reserved: Reserved, from = 0, step = 1): number | null {
    let row = from;
    while (row < this.#most && this.#rows[row]?.some((taken) => meet(taken, reserved)) === true) row += step;
    if (row >= this.#most) return null;
    (this.#rows[row] ??= []).push(reserved);
    return row;
  }

  /** Whether what took a row last is met there. */
  crowds(row: number, reserved: Reserved): boolean {
    return meet(this.#rows[row]!.at(-1)!, reserved);
  }
}

/**
 * The rows of items in the order of time. Those that the reader began with come first, each on the first row that is free where it needs it; but where it crowds the one before it, only
 * below that one, so that what follows closely reads as a staircase. The others then take the first row that is free for them: they come into view where nobody has to make room.
 */
export function packStairs(items: readonly RowItem[]): readonly number[] {
  const rows = new Rows(Infinity);
  const rowOf = new Array<number>(items.length).fill(0);
  let previous = -1;
  for (const [position, { anchored, reserved }] of items.entries()) {
    if (!anchored) continue;
    previous = rows.take(reserved, previous >= 0 && rows.crowds(previous, reserved) ? previous + 1 : 0)!;
    rowOf[position] = previous;
  }
  for (const [position, { anchored, reserved }] of items.entries()) if (!anchored) rowOf[position] = rows.take(reserved)!;
  return rowOf;
}

function meet(a: Reserved, b: Reserved): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
