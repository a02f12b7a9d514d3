import type { Coverage } from "../../domain/story/coverage.ts";
import type { DifferenceKind, EventKind } from "../../domain/story/story.ts";
import type { EvidenceWords } from "../en/evidence.ts";
import { counted, numberWord } from "./counted.ts";
import { eventEvidence } from "./eventEvidence.ts";
import { isolated, isolatedPart } from "./isolated.ts";

/** “and” is written together with each word that it leads in. */
function list(names: readonly string[]): string {
  return names.map(isolated).join(" و");
}

const STANCES: Readonly<Record<Coverage, string>> = { happened: "يُروى على أنه تم", expected: "متوقع", mentioned: "مذكور", silent: "لا يذكره" };

const KINDS: Readonly<Record<EventKind, string>> = { visit: "الزيارة", ahead: "ما لم يأتِ بعد", backdrop: "الخلفية" };

const DIFFERENCES: Readonly<Record<DifferenceKind, string>> = {
  error: "خطأ",
  order: "ترتيب",
  figure: "رقم",
  tense: "تم أو لم يأتِ بعد",
  attribution: "نقلاً عمّن",
  wording: "صياغة",
  omission: "ما لم يُذكر",
};

export const evidence: EvidenceWords = {
  ...eventEvidence,
  stances: STANCES,
  kinds: KINDS,
  differences: DIFFERENCES,

  restsOn: (newsrooms, sources) => {
    const names = sources.map(({ name, through }) => (through.length === 0 ? isolated(name) : `${isolated(name)} (عبر ${list(through)})`));
    return `من ${counted(newsrooms, "newsroom", "oblique")}؛ ويستند إلى ${counted(sources.length, "source", "oblique")}: ${names.join("؛ ")}`;
  },
  restsOnRecord: (documents, origins) =>
    `وهو يستند إلى السجل الأوسع: ${counted(documents, "document")} من ${counted(origins, "origin", "oblique")}`,
  voices: (documents, names) =>
    `${counted(documents, "document")} من ${counted(names.length, "origin", "oblique")}: ${names.map(isolated).join("، ")}`,

  route: ({ origin, publisher }) => (publisher === null ? isolated(origin) : `${isolated(origin)}، عبر ${isolated(publisher)}`),
  routeInSeries: ({ origin, publisher }) => (publisher === null ? isolated(origin) : `${isolated(origin)} عبر ${isolated(publisher)}`),
  list,
  series: (items) => items.flatMap((item, position) => (position === 0 ? isolatedPart(item) : ["، ", ...isolatedPart(item)])),

  numberWord: (count) => numberWord(count),
};
