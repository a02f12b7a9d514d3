import type { TakeAwayWords } from "../en/takeAway.ts";
import { isolated } from "./isolated.ts";

export const takeAway: TakeAwayWords = {
  close: "إغلاق",
  copy: "نسخ",
  copied: "تم النسخ",
  embed: "تضمين",
  refused: "المتصفح لا يسمح لنا بالنسخ: حدد النص أعلاه وانسخه يدوياً.",
  what: "المحتوى",
  wholeTimeline: "الخط الزمني",
  oneEvent: "حدث واحد",
  ofRecord: (event) => `${isolated(event)} (السجل الأوسع)`,
  range: "الفترة",
  asNow: "كما في الصفحة الآن",
  allOfIt: "كلها",
  rows: "الصفوف",
  evidence: "الأدلة",
  size: "الحجم",
  sizes: { compact: "الأحداث الأبرز أولاً", full: "كل الأحداث" },
  asReader: "كما لدى القارئ",
  accent: "لون التمييز",
  reset: "استعادة",
  showTitle: "عرض العنوان",
  column: (pixels) => `في عمود عرضه ${pixels} بكسل`,
  preview: (title) => `معاينة: ${isolated(title)}`,
  paste: "ما يُلصق",
  toPaste: (snippet) => `للصق: ${snippet}`,
  snippets: {
    address: {
      name: "رابط",
      about: "في سطر مستقل في WordPress وGhost وغيرهما من الأنظمة التي تطلب oEmbed. وفي ما عداها يصبح بطاقة رابط. ولا تُحفظ الخيارات أعلاه.",
    },
    frame: {
      name: "إطار",
      about: "لكل نظام يقبل HTML. يتيح السطر الثاني للإطار أن يكبر ويصغر مع محتواه؛ ومن دونه يُمرَّر المحتوى داخل الإطار.",
    },
    amp: { name: "AMP", about: "لصفحات AMP. ضعه تحت الشاشة الأولى، وإلا رفضته AMP." },
    static: {
      name: "نص",
      about: "عناوين وقائمة وتواريخ واقتباسات وروابط: ما يبقى حين يحذف النظام كل ما سواه. ولا يتغير حين تُصحح القصة.",
    },
    picture: { name: "صورة", about: "صورة هي رابط، للنشرات البريدية ورسائل البريد الإلكتروني." },
  },
  pasted: {
    showAll: "عرضه كاملاً",
    underPicture: (title) => `${isolated(title)}: الخط الزمني كاملاً مع مصادره`,
    told: (summary, coverage) => `${summary} ${coverage}.`,
    wholeStory: "كل الأحداث والكلمات والمصادر",
  },
};
