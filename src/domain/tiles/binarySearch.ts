/** The first place from `from` up to `to` whose value is `value` or more; `to` where there is none. Values rise. */
export function firstAtLeast(values: ArrayLike<number>, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
