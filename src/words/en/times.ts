/** Times in words, and how the parts of a date stand together. */
export const times = {};

export type TimesWords = typeof times;
