/**
 * In the script of an English embed, in the place of `otherAdvances.ts`: its labels have no other letters, and where a name has one after all, it counts
 * as wide.
 */
export const EM = 1000;
/** Matches nothing. */
export const SQUARE = /(?!)/;
export const advanceOfOther = () => 1100;
export const isArabic = () => false;
