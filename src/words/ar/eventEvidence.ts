import type { eventEvidence as EnglishEventEvidence } from "../en/eventEvidence.ts";
import { pluralOf } from "../plural.ts";
import { all, counted } from "./counted.ts";
import { isolated } from "./isolated.ts";

const plural = pluralOf("ar");

/** Before its subject the verb is feminine for three to ten reports, which is when their plural follows; else masculine. */
const VERBS = [
  ["happened", "يرويه", "ترويه"],
  ["expected", "يتوقعه", "تتوقعه"],
  ["mentioned", "يذكره", "تذكره"],
] as const;

export const eventEvidence: typeof EnglishEventEvidence = {
  coverage: ({ total, ...counts }) =>
    VERBS.filter(([stance]) => counts[stance] > 0)
      .map(([stance, masculine, feminine], position) => {
        const count = counts[stance];
        const verb = plural(count, { few: feminine, other: masculine });
        if (position === 0) return `${verb} ${counted(count, "report")} من ${total}`;
        return `و${verb} ${plural(count, { one: "واحد", two: "اثنان", other: "#" })}`;
      })
      .join("، "),
  coveredByNone: (total) => `لا يتحدث عنه ${total === 1 ? "التقرير" : `أي من ${all(total, "report")}`}`,
  placeIn: (place, around) => `${isolated(place)}، ${isolated(around)}`,
  placeInferred: "مكان مستنتج",
};
