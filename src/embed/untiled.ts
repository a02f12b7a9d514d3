/** In place of `inTiles.ts` in the embed of a story that stands whole on its page: no mark in it is one of a tile. */
export const packTurns = () => [];
export const isInPart = () => true;
export const labelInTile = () => 0;
export const wholeLabels = <T>(items: T): T => items;
