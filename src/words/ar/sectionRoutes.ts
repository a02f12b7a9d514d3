import type { routes as EnglishRoutes } from "../en/sectionRoutes.ts";
import { isolated } from "./isolated.ts";

export const routes: typeof EnglishRoutes = {
  title: "نقلاً عمّن",
  lead:
    "المسار من المصدر الذي يسميه التقرير، عبر غرفة الأخبار التي أعدّته، إلى الصفحة التي نُشر فيها. وحيث لا يسمي التقرير أحداً، " +
    "يبدأ المسار عند غرفة الأخبار.",
  steps: ["المصدر المسمّى", "غرفة الأخبار", "الناشر"],
  citations: "الاستشهادات",
  nobody: "لا أحد",
  byWayOf: (sources) => sources.map(isolated).join("، عن طريق "),
  ofOneEvent: "مسار الكلمات",
  // With the lines, from right to left.
  arrow: " ← ",
  then: "، ثم ",
};
