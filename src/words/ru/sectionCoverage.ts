import type { SectionsWords } from "../en/sections.ts";
import { counted } from "./counted.ts";

export const coverage: SectionsWords["coverage"] = {
  title: "Освещение",
  lead:
    "Каждое событие и то, что о нём сообщает каждая публикация; значок ведёт к её словам. Публикации одного происхождения стоят под его названием: это не " +
    "отдельные свидетели. В столбце «Источники» подсчитано, на чьих словах событие основано в конечном счёте.",
  sortBy: "Сортировка",
  sortings: { time: "Время", reports: "Публикации", sources: "Источники", conflicts: "Противоречия" },
  event: "Событие",

  inReports: (count, total) => `В ${count} из ${counted(total, { one: "# публикации", other: "# публикаций" })}`,
  restsOn: (sources) => `Основано на ${counted(sources, { one: "# источнике", other: "# источниках" })}`,
  conflicts: (count) => counted(count, { one: "# противоречие", few: "# противоречия", other: "# противоречий" }),
  toldDifferently: "Рассказано по-разному, без противоречий",
  noDifference: "Расхождений нет",
};
