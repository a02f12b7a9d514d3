import { pluralOf } from "../plural.ts";
import type { Forms } from "../plural.ts";

const plural = pluralOf("ar");

/** `oblique`: the dual where a preposition or a verb governs it, which no other form shows in writing. */
const NOUNS = {
  report: { one: "تقرير واحد", two: "تقريران", oblique: "تقريرين", few: "# تقارير", many: "# تقريراً", other: "# تقرير" },
  document: { one: "مستند واحد", two: "مستندان", oblique: "مستندين", few: "# مستندات", many: "# مستنداً", other: "# مستند" },
  event: { one: "حدث واحد", two: "حدثان", oblique: "حدثين", few: "# أحداث", many: "# حدثاً", other: "# حدث" },
  origin: { one: "أصل واحد", two: "أصلان", oblique: "أصلين", few: "# أصول", many: "# أصلاً", other: "# أصل" },
  source: { one: "مصدر واحد", two: "مصدران", oblique: "مصدرين", few: "# مصادر", many: "# مصدراً", other: "# مصدر" },
  newsroom: {
    one: "غرفة أخبار واحدة", two: "غرفتا أخبار", oblique: "غرفتي أخبار", few: "# غرف أخبار", many: "# غرفة أخبار", other: "# غرفة أخبار",
  },
  word: { one: "كلمة واحدة", two: "كلمتان", oblique: "كلمتين", few: "# كلمات", many: "# كلمة", other: "# كلمة" },
  hour: { one: "ساعة", two: "ساعتان", oblique: "ساعتين", few: "# ساعات", many: "# ساعة", other: "# ساعة" },
  minute: { one: "دقيقة", two: "دقيقتان", oblique: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" },
} satisfies Readonly<Record<string, Forms & { readonly oblique: string }>>;

const DEFINITE = {
  report: { one: "التقرير", oblique: "التقريرين", other: "التقارير" },
  event: { one: "الحدث", oblique: "الحدثين", other: "الأحداث" },
};

type Governed = "nominative" | "oblique";

/** Three to ten, as they stand with nouns whose singular is masculine. */
const NUMBERS = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];

/** “3 تقارير”, “تقريران”, “11 تقريراً” */
export function counted(count: number, noun: keyof typeof NOUNS, governed: Governed = "nominative"): string {
  const { oblique, ...forms } = NOUNS[noun];
  return plural(count, governed === "oblique" ? { ...forms, two: oblique } : forms);
}

/** After what is counted by a masculine noun: “3 تقارير أخرى”. */
export function other(count: number, governed: Governed = "nominative"): string {
  return plural(count, { two: governed === "oblique" ? "آخرين" : "آخران", few: "أخرى", other: "آخر" });
}

/** “خمسة تقارير”: three to ten of a masculine noun in words. */
export function countedInWords(count: number, noun: "report" | "event", governed: Governed = "nominative"): string {
  return counted(count, noun, governed).replace(String(count), numberWord(count));
}

/** “التقارير الخمسة”, after a preposition. */
export function all(count: number, noun: keyof typeof DEFINITE): string {
  const { one, oblique, other: several } = DEFINITE[noun];
  if (count < 3) return count === 2 ? oblique : one;
  return `${several} ${NUMBERS[count - 3] === undefined ? `الـ${count}` : `ال${numberWord(count)}`}`;
}

/** Small numbers in words. */
export function numberWord(count: number, governed: Governed = "nominative"): string {
  return plural(count, { one: "واحد", two: governed === "oblique" ? "اثنين" : "اثنان", other: NUMBERS[count - 3] ?? "#" });
}
