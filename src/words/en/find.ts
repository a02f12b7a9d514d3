/** Search, filters, and the dialogs for taking away and embedding. */
export const find = {};

export type FindWords = typeof find;
