/** The page's frame: header, sections, notices, foot. */
export const page = {
  skip: "Skip to the events",
};

export type PageWords = typeof page;
