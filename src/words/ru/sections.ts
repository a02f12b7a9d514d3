import type { SectionsWords } from "../en/sections.ts";
import { coverage } from "./sectionCoverage.ts";
import { differences, quotations } from "./sectionDifferences.ts";
import { method } from "./sectionMethod.ts";
import { reports, sharedText, writingOrder } from "./sectionReports.ts";
import { routes } from "./sectionRoutes.ts";

export const sections: SectionsWords = { coverage, differences, quotations, reports, writingOrder, sharedText, routes, method };
