import type { timelinePicture as EnglishTimelinePicture } from "../en/timelinePicture.ts";
import { counted } from "./counted.ts";

export const timelinePicture: typeof EnglishTimelinePicture = {
  picture: { sideways: "Метки: слева более ранние, справа более поздние", down: "Метки: вверху более ранние, внизу более поздние" },
  nothingShown: "На этом отрезке времени ничего нет",
  placeNotStated: "Место не указано",
  reportTimes: "Когда написаны публикации",
  writtenAfter: (reports) => `позже, чем ${reports}`,
  alternative: (time) => `или ${time}?`,

  crowd: {
    events: (count) => counted(count, { one: "# событие", few: "# события", other: "# событий" }),
    reports: (count) => counted(count, { one: "# публикация", few: "# публикации", other: "# публикаций" }),
  },
  beyond: {
    earlier: (count) => `‹ ${count} раньше`,
    earlierIn: (count, group) => `${count} раньше: ${group}`,
    later: (count) => `${count} позже ›`,
    laterIn: (count, group) => `${count} позже: ${group}`,
  },
  crowdFound: (crowd, found) => `${crowd}, найдено ${found}`,

  mark: ({ label, when, coverage, contested, found }) =>
    `${label}. ${when}. ${coverage}.${contested ? " Публикации расходятся." : ""}${found ? " Найдено." : ""}`,
  reportMark: (label, when) => `${label}, время написания: ${when}`,
};
