/** Coverage, differences, quotations, reports, routes, method. */
export const sections = {};

export type SectionsWords = typeof sections;
