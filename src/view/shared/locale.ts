/** The language of the page's own words, and so of its dates: build and browser must write them alike. */
export const LOCALE = "en-GB";
