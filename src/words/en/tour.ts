/** The guided tour of a story. */
export const tour = {
  step: (position: number, total: number) => `${position} of ${total}`,
  previous: "Previous",
  next: "Next",
  end: "End the tour",
  toCard: "Its reports in full",
  /** Of the tour as an embed: to the same on the exploring page. */
  walk: "Take the tour on the whole timeline",
};

export type TourWords = typeof tour;
