import type { EmbedWords } from "../en/embed.ts";
import { pluralOf } from "../plural.ts";
import { counted } from "./counted.ts";
import { isolated } from "./isolated.ts";

const plural = pluralOf("ar");

export const embed: EmbedWords = {
  frame: (title) => `خط زمني: ${isolated(title)}`,
  timeline: "الخط الزمني",
  leading: "ما تتحدث عنه معظم التقارير",
  showAll: (count) => `عرض كل الأحداث (${count})`,
  showLeading: "عرض الأحداث الأبرز فقط",
  key: "معنى العلامات",
  whole: "استكشاف الخط الزمني كاملاً",
  eventInWhole: "هذا الحدث على الخط الزمني كاملاً",
  seeInWhole: "عرضه على الخط الزمني كاملاً",
  moreQuotations: (count) =>
    plural(count, { one: "اقتباس آخر", two: "اقتباسان آخران", few: "# اقتباسات أخرى", many: "# اقتباساً آخر", other: "# اقتباس آخر" }),
  silent: (names) => `لا ذكر له في: ${names}`,
  differences: (count) =>
    `مواضع اختلاف التقارير: ${plural(count, { one: "سؤال واحد", two: "سؤالان", few: "# أسئلة", many: "# سؤالاً", other: "# سؤال" })}`,
  pips: (coverage, contested) => `${coverage}.${contested ? " التقارير تختلف." : ""}`,
  whyHere: "لماذا هنا؟",
  sources: (reports, newsrooms) => `${counted(reports, "report")} من ${counted(newsrooms, "newsroom", "oblique")}`,
};
