import type { UtcMs } from "../brand.ts";

/** A stretch of time from `from` to `to`, both included. Null: no known beginning or end. */
export interface Span {
  readonly from: UtcMs | null;
  readonly to: UtcMs | null;
}

/** A stretch with both ends known, such as what the timeline shows. */
export interface Extent {
  readonly from: UtcMs;
  readonly to: UtcMs;
}
