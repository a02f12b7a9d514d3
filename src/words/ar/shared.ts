import type { TimeBasis } from "../../domain/story/story.ts";
import type { SharedWords } from "../en/shared.ts";
import { isolated, isolatedPart } from "./isolated.ts";

const BASES: Readonly<Record<TimeBasis, string>> = { stated: "مذكور", resolved: "مستخلص", inferred: "مستنتج" };

export const shared: SharedWords = {
  whyHere: {
    allowed: (window, zone) =>
      `ما هو معروف يسمح بأي وقت ${window} (بتوقيت ${isolated(zone)}). والنقطة حيث يضعها الترتيب المعروف؛ وليست وقتاً مذكوراً.`,
    statement: (claim) => claim,
    statementOf: (label, claim) => `«${isolated(label)}»: ${claim}`,
    bases: BASES,
    doubted: "موضع شك، غير محتسب",
    fromRecord: (publisher) => [...isolatedPart(publisher), "، السجل الأوسع."],
    others: "ويُستخلص النطاق أيضاً مما قيل عن أحداث أخرى:",
  },
  copyLink: {
    copied: "نُسخ الرابط",
    byHand: (field) => ["انسخ هذا الرابط: ", field],
    field: "رابط",
  },
  quote: { added: "أضافه محرر", leftOut: "كلمات حذفها محرر" },
  loadFailure: "تعذر التحميل. حاول مجدداً عند الاتصال بالإنترنت.",
};
