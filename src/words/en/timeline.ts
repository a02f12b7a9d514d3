/** The timeline with its toolbar, legend and overview. */
export const timeline = {};

export type TimelineWords = typeof timeline;
