import type { OriginBasis } from "../../domain/evidence/document.ts";
import type { reports as EnglishReports, sharedText as EnglishSharedText, writingOrder as EnglishWritingOrder } from "../en/sectionReports.ts";
import { pluralOf } from "../plural.ts";
import { counted, numberWord } from "./counted.ts";
import { isolated, isolatedPart } from "./isolated.ts";

const plural = pluralOf("ar");

const BASES: Readonly<Record<OriginBasis, string>> = { stated: "مذكور في النص", matched: "طوبق مع خبر الأصل نفسه", inferred: "مستنتج" };

export const reports: typeof EnglishReports = {
  lead:
    "بهذا الترتيب دائماً: تقارير الأصل الواحد متجاورة. وحيث يشترك تقريران في ست كلمات متتالية أو أكثر، يُحسب ذلك: فالكلمات نفسها " +
    "في مستندين هي كلمات مصدر واحد، ما لم تكن مجرد اسم أو عبارة شائعة.",
  address: "الرابط",
  origin: "الأصل",
  originIs: (name, basis) => [...isolatedPart(name), `، ${BASES[basis]}.`],
  written: "وقت الكتابة",
  soWritten: (window) => `وعليه فقد كُتب في وقت ما ${window}.`,
  whyThen: "مِمَّ يُستنتج ذلك؟",
  tellsOf: "يتحدث عن",
  events: (told, total) => `${told} من ${counted(total, "event", "oblique")}`,
  aloneTellsOf: "ينفرد بالحديث عن",
  nothingAlone: "لا شيء ينفرد به",
  sharesTextWith: "يشترك في النص مع",
};

export const writingOrder: typeof EnglishWritingOrder = {
  title: "بأي ترتيب كُتبت",
  lead:
    "ما يرويه نص على أنه تم كان قد تم عند كتابته، وما يتوقعه لم يكن قد أتى بعد. وحيث لا يظهر في الصفحة تاريخ، يستند الترتيب إلى ذلك وحده؛ " +
    "والجمل واردة أدناه عند كل تقرير.",
  written: (report, window) => [...isolatedPart(report), `: ${window}.`],
  certainlyAfter: (reports) => `كُتب قطعاً بعد ${reports}.`,
  noneEarlier: "لا يُعرف تقرير أسبق منه.",
  foresight: (told, ahead) => `يتحدث عن ${numberWord(told, "oblique")} من أحداث الزيارة؛ عن ${numberWord(ahead, "oblique")} منها مسبقاً فقط.`,
};

export const sharedText: typeof EnglishSharedText = {
  none: "لا تقرير آخر، ولا حتى في ست كلمات متتالية",
  runs: (other, runs, words, longest, percent) => [
    ...isolatedPart(other),
    `: ${plural(runs, {
      one: `مقطع واحد من ${counted(words, "word", "oblique")}`,
      two: `مقطعان، ${counted(words, "word")} في المجموع، وأطولهما ${longest}`,
      few: `# مقاطع، ${counted(words, "word")} في المجموع، وأطولها ${longest}`,
      many: `# مقطعاً، ${counted(words, "word")} في المجموع، وأطولها ${longest}`,
      other: `# مقطع، ${counted(words, "word")} في المجموع، وأطولها ${longest}`,
    })} (${percent} في المئة من هذا التقرير).`,
  ],
  theLongest: (quote) => ["الأطول: ", ...isolatedPart(quote)],
  amongThem: (quote) => ["ومنها: ", ...isolatedPart(quote)],
  oneOrigin: (origin) => `كلاهما يستند إلى ${isolated(origin)}، فالكلمات المشتركة متوقعة: وهي كلمات مصدر واحد لا مصدرين.`,
  twoOrigins: (origin, other) =>
    `يستند أحدهما إلى ${isolated(origin)} والآخر إلى ${isolated(other)}: والكلمات نفسها تعني أن كليهما يأخذ من نص وكالة واحدة أو من بيان واحد، ` +
    "لا أن صحافيين اثنين سمعاها.",
  slight: (others, longest, example) => [
    ...isolatedPart(others),
    `: لا مقطع أطول من ${counted(longest, "word", "oblique")}`,
    ...(example === null ? [] : ["، مثل ", ...isolatedPart(example)]),
    ".",
  ],
  slightMeans: "مقاطع بهذا القصر هي أسماء مع ألقابها وعبارات شائعة. وليست وحدها دليلاً على مصدر مشترك.",
};
