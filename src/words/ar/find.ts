import type { FindWords } from "../en/find.ts";
import { counted, countedInWords, other } from "./counted.ts";
import { isolated } from "./isolated.ts";

export const find: FindWords = {
  search: "البحث في الأحداث",
  placeholder: "ابحث في الأحداث والأشخاص والكلمات…",
  filter: (chosen) => (chosen === 0 ? "تصفية" : `تصفية (${chosen})`),
  filters: "خيارات التصفية",
  chosenFilters: "خيارات التصفية المحددة",
  facets: { document: "التقرير", origin: "الأصل", stance: "الحدث في التقرير", theme: "الموضوع", person: "الشخص", place: "المكان", kind: "القسم" },
  conflict: "التقارير متعارضة",
  choice: (facet, values) => `${facet}: ${values.map(isolated).join(" أو ")}`,
  remove: (choice) => `إزالة «${choice}»`,
  steps: "التنقل بين ما عُثر عليه",
  previous: "السابق مما عُثر عليه",
  next: "التالي مما عُثر عليه",
  arrows: { previous: "‹", next: "›" },
  hideRest: "إخفاء الباقي",
  clear: { search: "مسح البحث", filters: "مسح التصفية", both: "مسح البحث والتصفية" },
  showWider: "عرض السجل الأوسع",
  count: (found, of) => `${found} من ${counted(of, "event", "oblique")}.`,
  selected: (number, event) => `الرقم ${number}: ${isolated(event)}.`,
  sought: (search) => `«${isolated(search)}»`,
  none: (asked) => `لا ينطبق على أي حدث ${asked.length > 1 ? "كل ما يلي" : "ما يلي"}: ${asked.join("؛ ")}.`,
  wider: (count, more) => `في السجل الأوسع وحده ${countedInWords(count, "event")}${more ? ` ${other(count)}` : ""}.`,
};
