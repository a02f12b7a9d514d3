import { STRETCHES } from "../../domain/tiles/tile.ts";
import { GROUP_HEADER, ROW_HEIGHT } from "../timeline/measures.ts";

/** Room below the rows of a group, for the crowd that its marks stand out from, in pixels. */
export const CROWD_HEIGHT = 30;
/** All groups together are about this high where the marks of each fill its rows. */
const WANTED_HEIGHT = 820;
const LEAST_ROWS = 2;
const MOST_ROWS = 8;

/** Least length of a block in pixels: two labels beside one another, or one long one with many pips. */
export const BLOCK_FLOOR = 500;
/** Marks in one block, shared by the groups that have any: so the picture stays within some hundred elements. */
export const MARKS_IN_BLOCK = 18;
/** Into so many stretches a block is divided, each with the number of those that are not drawn by themselves. */
export const CELLS = 2;

/** Stretches of a block in the picture that runs downwards, each with one event and the count of the others. */
export const COLUMN_CELLS = STRETCHES;

/** How many rows a tile's marks may fill in each of so many groups: what fits about one screen. More rows change none that a mark has with fewer. */
export function mostRows(groups: number): number {
  return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, Math.round((WANTED_HEIGHT / Math.max(1, groups) - GROUP_HEADER - CROWD_HEIGHT) / ROW_HEIGHT)));
}
