import type { OriginBasis } from "../../domain/evidence/document.ts";
import type { CitationStyle } from "../../domain/story/citeEvent.ts";
import type { EventKind } from "../../domain/story/story.ts";
import type { CardsWords } from "../en/cards.ts";
import { all, counted, other } from "./counted.ts";
import { isolated, isolatedPart } from "./isolated.ts";

const leads: Readonly<Record<EventKind, string>> = {
  visit: "بالترتيب الذي تذكره التقارير. وحيث لا يذكر أي منها ترتيباً، فالموضع في القائمة من اختيارنا.",
  ahead: "كان متوقعاً عند كتابة التقارير. ولا يرويه أي منها على أنه تم.",
  backdrop: "ما ترويه التقارير نفسها عن الفترة السابقة.",
};

const styles: Readonly<Record<CitationStyle, string>> = {
  chicago: "حاشية شيكاغو", apa: "APA", mla: "MLA", plain: "نص بسيط", bibtex: "BibTeX", ris: "RIS",
};

const BASES: Readonly<Record<OriginBasis, string>> = { stated: "مذكور", matched: "محدد بالمطابقة", inferred: "مستنتج" };

export const cards: CardsWords = {
  leads,
  beyond: {
    title: (reports) => `خارج ${all(reports, "report")}`,
    lead:
      "ما لا يتحدث عنه إلا السجل الأوسع. لم تُقرأ هذه المستندات حرفياً ولا يُقتبس منها؛ والسرد لنا. اختر «السجل الأوسع» فوق الخط الزمني " +
      "لترى هذه الأحداث بين غيرها.",
  },
  noneFound: (events) => `ليس أي من ${all(events, "event")} هنا بين ما عُثر عليه.`,

  placeIsInferred: "المكان مستنتج.",
  whyHere: "لماذا هنا؟",
  ownPage: { read: "القراءة في صفحة هذا الحدث", seeOnTimeline: "عرضه على الخط الزمني", asEmbed: "هذا الحدث للتضمين", neighbours: "جواره على الخط الزمني", before: "قبله على الخط الزمني", after: "بعده على الخط الزمني" },
  // Reads the same for one report and for several.
  silent: (reports) => `لا ذكر له في: ${reports}`,
  figures: "الأرقام",
  correctedOn: (date) => ["صُحح في ", ...isolatedPart(date), "."],

  route: (origin, publisher, onTheWordOf) => [
    ...isolatedPart(origin),
    ...(publisher === null ? [] : ["، عبر ", ...isolatedPart(publisher)]),
    ...(onTheWordOf === null ? [] : ["، نقلاً عن ", ...isolatedPart(onTheWordOf)]),
  ],
  readItThere: "اقرأه هناك",
  readItAt: (publisher) => `: ${isolated(publisher)}`,
  notTranslated: "غير مترجم:",

  reportsDiffer: "مواضع اختلاف التقارير",
  answeredBy: (names) => `${names.map(isolated).join("، ")}:`,

  found: {
    title: "عُثر عليه أيضاً",
    onTimeline: (label) => ["على الخط الزمني: ", ...isolatedPart(label)],
    person: (person) => ["شخص: ", ...isolatedPart(person)],
    quotation: (about, words) => ["اقتباس، ", ...isolatedPart(about), ": ", ...isolatedPart(words)],
  },

  record: {
    title: (documents, origins, more) =>
      `السجل الأوسع: ${counted(documents, "document")}${more ? ` ${other(documents)}` : ""} من ` +
      `${counted(origins, "origin", "oblique")}، بلا قراءة حرفية`,
    carrying: (publisher, origin) => [...isolatedPart(origin), " عبر ", ...isolatedPart(publisher)],
    firstPage: (publisher, time, day, late) => [
      "أولى الصفحات التي تذكر ساعة: ",
      ...isolatedPart(publisher),
      `، الساعة ${time} يوم ${day}${late === null ? "" : `، ${late}`}.`,
    ],
    lateBetween: (least, most) => `بعد الحدث بمدة من ${least} إلى ${most}`,
    lateAtMost: (most) => `بعد بدايته بما لا يتجاوز ${most}`,
    // Both sentences that have it in them govern it.
    duration: (hours, minutes) =>
      [
        ...(hours > 0 ? [counted(hours, "hour", "oblique")] : []),
        ...(minutes > 0 || hours === 0 ? [counted(minutes, "minute", "oblique")] : []),
      ].join(" و"),
  },

  showOnTimeline: "عرض على الخط الزمني",
  copyLink: "نسخ الرابط",
  link: "رابط",
  linkToWords: (publisher) => ` إلى هذه الكلمات في ${isolated(publisher)}`,
  cite: "استشهاد",
  embed: "تضمين",

  citing: {
    title: (event) => ["الاستشهاد بـ«", ...isolatedPart(event), "»"],
    close: "إغلاق",
    storyAt: (story, address) => [...isolatedPart(story), "، ", ...isolatedPart(address)],
    style: "النمط",
    styles,
    event: "هذا الحدث",
    documents: "المستندات التي يستشهد بها",
    record: "ما يتحدث عنه في السجل الأوسع",
    copy: "نسخ",
    copyOf: (what) => `نسخ: ${what}`,
    copied: "تم النسخ",
    refused: "المتصفح لا يسمح بذلك. النص محدد: انسخه يدوياً.",
  },

  reports: {
    title: "التقارير",
    via: (origin, publisher) => [...isolatedPart(origin), ` عبر ${isolated(publisher)}`],
    tells: (events, basis) => `${counted(events, "event")} · الأصل ${BASES[basis]}`,
  },
};
