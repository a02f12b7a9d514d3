import type { eventEvidence as EnglishEventEvidence } from "../en/eventEvidence.ts";
import { counted } from "./counted.ts";

const ofReports = (total: number) => counted(total, { one: "# публикации", other: "# публикаций" });

export const eventEvidence: typeof EnglishEventEvidence = {
  coverage: ({ happened, expected, mentioned, total }) => {
    const [first = "", ...others] = [
      ...(happened > 0 ? [counted(happened, { one: "сообщает #", other: "сообщают #" })] : []),
      ...(expected > 0 ? [counted(expected, { one: "ожидает #", other: "ожидают #" })] : []),
      ...(mentioned > 0 ? [counted(mentioned, { one: "упоминает #", other: "упоминают #" })] : []),
    ];
    return [`${first.charAt(0).toUpperCase()}${first.slice(1)} из ${ofReports(total)}`, ...others].join(", ");
  },
  coveredByNone: (total) => `Не сообщает ни одна из ${ofReports(total)}`,
  placeIn: (place, around) => `${place}, ${around}`,
  placeInferred: "место выведено",
};
