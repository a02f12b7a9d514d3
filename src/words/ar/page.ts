import type { Facet } from "../../domain/story/filterEvents.ts";
import type { PageWords } from "../en/page.ts";
import { isolated } from "./isolated.ts";

const FACETS: Readonly<Record<Facet, string>> = {
  document: "التقرير", origin: "الأصل", stance: "الحدث في التقرير", theme: "الموضوع", person: "الشخص", place: "المكان", kind: "نوع الحدث",
};

/** What an address has, in quotation marks. */
const quoted = (name: string) => `«${isolated(name)}»`;

export const page: PageWords = {
  skip: "الانتقال إلى الأحداث",
  sentences: (sentences) => sentences.join(" "),
  share: "مشاركة",
  download: "تنزيل البيانات",
  contents: "أقسام هذه الصفحة",
  sections: {
    events: "الأحداث",
    coverage: "التغطية",
    differences: "الاختلافات",
    quotations: "الاقتباسات",
    reports: "التقارير",
    routes: "نقلاً عمّن",
    method: "المنهج",
  },
  dismiss: "إغلاق",
  notices: {
    newer: "أُنشئ هذا الرابط في إصدار أحدث من هذه الصفحة؛ وقد يضيع بعض ما فيه.",
    stretch: "تعذرت قراءة الفترة الزمنية في هذا الرابط.",
    range: (name) => `لا توجد فترة ${quoted(name)} في هذه القصة.`,
    grouping: (name) => `لا يوجد تقسيم ${quoted(name)} للصفوف.`,
    spacing: (name) => `لا يوجد تباعد ${quoted(name)}.`,
    evidence: (name) => `لا يوجد خيار ${quoted(name)} للأدلة.`,
    clock: (name) => `لا يوجد توقيت ${quoted(name)} في هذه القصة.`,
    colours: (name) => `لا يوجد خيار ${quoted(name)} للألوان.`,
    event: (name) => `لا يوجد حدث ${quoted(name)} في هذه القصة. وهي معروضة هنا كاملة.`,
    step: (name) => `لا توجد خطوة ${quoted(name)} في جولة هذه القصة.`,
    filter: (facet, name) => `لا يوجد خيار ${quoted(name)} للتصفية حسب «${FACETS[facet]}».`,
    switch: (key, value) => `تعذرت قراءة ${quoted(`${key}=${value}`)}؛ ويكون الاختيار بـ${quoted(`${key}=1`)}.`,
  },
  language: "اللغة",
  translated:
    "كلام هذه الصفحة نفسها ترجمه المشروع عن الإنجليزية ولم يقرأه بعد ناطق أصلي بالعربية؛ أما الاقتباسات فتبقى بلغة التقرير.",
  colours: "الألوان",
  themes: { auto: "حسب جهازك", light: "فاتحة", dark: "داكنة" },
  rights: "كلام هذه الصفحة: CC BY 4.0. وتبقى الاقتباسات ملكاً لناشريها. ولا تطلب هذه الصفحة شيئاً من أي خادم آخر ولا تحفظ شيئاً عنك.",
};
