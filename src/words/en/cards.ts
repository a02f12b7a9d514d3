/** Event cards and what they open. */
export const cards = {};

export type CardsWords = typeof cards;
