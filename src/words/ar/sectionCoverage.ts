import type { coverage as EnglishCoverage } from "../en/sectionCoverage.ts";
import { pluralOf } from "../plural.ts";
import { counted } from "./counted.ts";

const plural = pluralOf("ar");

export const coverage: typeof EnglishCoverage = {
  title: "التغطية",
  lead:
    "كل حدث، وما يفعله به كل تقرير؛ وتقود كل علامة إلى كلمات التقرير. وتقارير الأصل الواحد تقع تحت اسمه: فهي ليست شهوداً منفصلين. " +
    "أما «المصادر» فعدد من يستند الحدث إلى قولهم في النهاية.",
  sortBy: "الترتيب حسب",
  sortings: { time: "الوقت", reports: "التقارير", sources: "المصادر", conflicts: "التعارضات" },
  event: "الحدث",

  inReports: (count, total) => `في ${counted(count, "report", "oblique")} من ${total}`,
  restsOn: (sources) => `يستند إلى ${counted(sources, "source", "oblique")}`,
  conflicts: (count) => plural(count, { one: "تعارض واحد", two: "تعارضان", few: "# تعارضات", many: "# تعارضاً", other: "# تعارض" }),
  toldDifferently: "روايات مختلفة بلا تعارض",
  noDifference: "بلا اختلاف",
};
