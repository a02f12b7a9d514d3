import type { DifferenceKind } from "../../domain/story/story.ts";
import type { differences as EnglishDifferences, quotations as EnglishQuotations } from "../en/sectionDifferences.ts";
import { pluralOf } from "../plural.ts";
import { isolatedPart } from "./isolated.ts";

const plural = pluralOf("ar");

const kinds: Readonly<Record<DifferenceKind, string>> = {
  error: "أقوال لا يمكن أن تصح، أو تغيّرت عند النسخ.",
  order: "ما الذي جاء قبل الآخر.",
  figure: "أعداد وأيام وساعات لا تتفق، في الظاهر على الأقل.",
  tense: "يرويه تقرير على أنه تم، وآخر على أنه لم يأتِ بعد.",
  attribution: "الكلمات نفسها، نقلاً عن أشخاص مختلفين، أو من دون نسبتها إلى أحد.",
  wording: "الشيء نفسه بكلمات أخرى.",
  omission: "ما يرويه تقرير ولا يذكره آخر.",
};

export const differences: typeof EnglishDifferences = {
  lead: (questions, differing, editorial) => [
    plural(questions, {
      one: "سؤال واحد تجيب عنه",
      two: "سؤالان تجيب عنهما",
      few: "# أسئلة تجيب عنها",
      many: "# سؤالاً تجيب عنها",
      other: "# سؤال تجيب عنها",
    }),
    " التقارير إجابات مختلفة. والكلمات بعد كل إجابة هي كلمات التقرير نفسه؛ وحيث تكاد إجابتان تستعملان الكلمات نفسها، فالكلمات المختلفة ",
    differing("تحتها خط"),
    ". وما يرد ",
    editorial("[بين قوسين معقوفين]"),
    "، والنقاط مكان كلمات محذوفة، من وضع محررين.",
  ],
  kindsOfDifference: "أنواع الاختلاف",
  kinds,
  record: "السجل الأوسع:",
  notReadVerbatim: "السجل الأوسع، بلا قراءة حرفية",
  doubted: "موضع شك:",
};

export const quotations: typeof EnglishQuotations = {
  title: "من قال ماذا",
  lead: (differing, editorial) => [
    "كل كلام تقتبسه التقارير. وحيث تورد عدة تقارير الكلمات نفسها، تُعرض كما وردت في كل منها، والكلمات المختلفة ",
    differing("تحتها خط"),
    ". وما يرد ",
    editorial("[بين قوسين معقوفين]"),
    " أضافه محرر؛ والنقاط ",
    editorial("…"),
    " مكان كلمات محذوفة.",
  ],
  aboutAndTo: (about, to) => [...isolatedPart(about), "، ", ...isolatedPart(to)],
};
