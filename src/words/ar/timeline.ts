import type { TimelineWords } from "../en/timeline.ts";
import { counted, countedInWords } from "./counted.ts";
import { isolated } from "./isolated.ts";
import { timelinePicture } from "./timelinePicture.ts";

export const timeline: TimelineWords = {
  ...timelinePicture,
  title: "الخط الزمني",

  range: "الفترة",
  showAll: "عرض الكل",
  rows: "الصفوف",
  groupings: { place: "المكان", theme: "الموضوع", document: "التقرير" },
  spacing: "التباعد",
  spacings: { scale: "بالمقياس", order: "بالترتيب" },
  evidence: "الأدلة",
  rings: {
    core: (reports) => countedInWords(reports, "report"),
    wider: "السجل الأوسع",
  },
  clock: "التوقيت",
  readersClock: "توقيتك",
  // A clock that is called a time already (التوقيت العالمي) is not called so twice.
  clockTime: (place, offset) => `${place.startsWith("التوقيت") ? place : `توقيت ${isolated(place)}`}، ${isolated(`UTC${offset}`)}`,

  legend: {
    title: "التقارير حسب الأصل",
    via: (origin, reports) => [origin, " عبر ", reports],
  },
  shapes: {
    title: "معنى الأشكال",
    window: "الأوقات الممكنة، والموضع في الترتيب المعروف",
    hollow: "لا تقرير يرويه على أنه تم",
    alternative: "حيث يضعه قول هو موضع شك",
    report: "وقت كتابة تقرير",
    contested: "التقارير متعارضة",
  },

  overview: { title: "نظرة عامة على القصة كلها", move: "نافذة العرض: تحريك", beginning: "نافذة العرض: البداية", end: "نافذة العرض: النهاية" },

  steps: {
    title: "التحريك والتكبير",
    earlier: "‹ أقدم",
    later: "أحدث ›",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    hint: "التحريك بالسحب. والتكبير والتصغير بمفتاح Ctrl أو ⌘ مع العجلة، أو بإصبعين.",
  },

  keys: {
    open: "المفاتيح",
    title: "المفاتيح على الخط الزمني",
    close: "إغلاق",
    does: {
      arrows: "من علامة إلى أخرى، بحسب موضعها على المحور",
      homeEnd: "إلى العلامة الأولى، وإلى الأخيرة",
      pages: "إلى اليوم التالي، وإلى اليوم السابق",
      enter: "يفتح بطاقة الحدث؛ ويعيد «عرض على الخط الزمني» فيها إلى هنا",
      shiftArrows: "يحرك الصورة",
      plusMinus: "يكبّر ويصغّر",
      zero: "يعرض كل شيء",
      question: "هذه اللائحة",
    },
    lead: "يقود المفتاح Tab إلى العلامات مجتمعة، ثم إلى ما بعدها. وكل ما تعرضه الصورة وارد أيضاً في البطاقات تحتها.",
  },

  crumbs: {
    title: "موضعك في القصة",
    everything: "الكل",
    here: (from, to) => `من ${from} إلى ${to}`,
  },
  moment: (day, time) => `${day}، ${time}`,
  nowShown: (from, to, events, total) => `من ${from} إلى ${to}؛ ${events} من ${counted(total, "event", "oblique")}.`,
  nowSelected: (label, when, position, total) => `${isolated(label)}، ${when}، ${position} من ${total}.`,

  save: {
    title: "حفظ الصورة",
    svg: "حفظ الصورة (SVG)",
    png: "حفظ الصورة (PNG)",
    pngShort: "PNG",
    failed: "تعذر حفظ الصورة.",
    toScale: (clock) => `${clock}. المسافات تمثل مدداً زمنية.`,
    inOrder: (clock) => `${clock}. لكل حدث المساحة نفسها: المسافات لا تمثل مدداً زمنية.`,
    restsOnReports: (reports) => `تستند الأوقات إلى ${countedInWords(reports, "report", "oblique")}.`,
    restsOnRecord: (reports, documents) =>
      `تستند الأوقات إلى ${countedInWords(reports, "report", "oblique")} و${counted(documents, "document", "oblique")} من السجل الأوسع.`,
    sources: "المصادر",
  },
};
