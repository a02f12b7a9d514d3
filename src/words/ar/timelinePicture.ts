import type { timelinePicture as EnglishTimelinePicture } from "../en/timelinePicture.ts";
import { counted } from "./counted.ts";
import { isolated } from "./isolated.ts";

export const timelinePicture: typeof EnglishTimelinePicture = {
  picture: { sideways: "علامات، من الأقدم يميناً إلى الأحدث يساراً", down: "علامات، من الأقدم في الأعلى إلى الأحدث في الأسفل" },
  nothingShown: "لا شيء في هذه الفترة",
  placeNotStated: "المكان غير مذكور",
  reportTimes: "متى كُتبت التقارير",
  writtenAfter: (reports) => `بعد ${reports}`,
  alternative: (time) => `أو ${time}؟`,

  crowd: {
    events: (count) => counted(count, "event"),
    reports: (count) => counted(count, "report"),
  },
  // Comparatives, which serve one and many of either gender.
  beyond: {
    earlier: (count) => `‹ ${count} أقدم`,
    earlierIn: (count, group) => `${count} أقدم: ${isolated(group)}`,
    later: (count) => `${count} أحدث ›`,
    laterIn: (count, group) => `${count} أحدث: ${isolated(group)}`,
  },
  crowdFound: (crowd, found) => `${crowd}، عُثر منها على ${found}`,

  mark: ({ label, when, coverage, contested, found }) =>
    `${isolated(label)}. ${when}. ${coverage}.${contested ? " التقارير تختلف." : ""}${found ? " عُثر عليه." : ""}`,
  reportMark: (label, when) => `${isolated(label)}، وقت الكتابة: ${when}`,
};
