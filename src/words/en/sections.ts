import { coverage } from "./sectionCoverage.ts";
import { differences, quotations } from "./sectionDifferences.ts";
import { method } from "./sectionMethod.ts";
import { reports, sharedText, writingOrder } from "./sectionReports.ts";
import { routes } from "./sectionRoutes.ts";

/** Coverage, differences, quotations, reports, routes, method. */
export const sections = { coverage, differences, quotations, reports, writingOrder, sharedText, routes, method };

export type SectionsWords = typeof sections;
