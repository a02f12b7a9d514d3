import type { EvidenceWords } from "../en/evidence.ts";
import { counted } from "./counted.ts";
import { eventEvidence } from "./eventEvidence.ts";

/** “2 документа, происхождение одно”: of origins Russian has no plural that a newspaper would print. */
function documentsOf(documents: number, origins: number): string {
  const words = counted(documents, { one: "# документ", few: "# документа", other: "# документов" }, "один документ");
  return `${words}, ${origins === 1 ? "происхождение одно" : `происхождение разное (${origins})`}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} и ${names.at(-1)!}`;
}

/** A publisher is the subject, as its name cannot be inflected. */
const route: EvidenceWords["route"] = ({ origin, publisher }) => (publisher === null ? origin : `${origin} (публикует ${publisher})`);

export const evidence: EvidenceWords = {
  ...eventEvidence,
  stances: { happened: "сообщает как о состоявшемся", expected: "ожидает", mentioned: "упоминает", silent: "не упоминает" },
  kinds: { visit: "Визит", ahead: "Ещё предстоит", backdrop: "Предыстория" },
  differences: {
    error: "Ошибка",
    order: "Порядок",
    figure: "Цифры",
    tense: "Состоялось или предстоит",
    attribution: "С чьих слов",
    wording: "Формулировка",
    omission: "Опущено",
  },

  restsOn: (newsrooms, sources) => {
    const names = sources.map(({ name, through }) =>
      through.length === 0 ? name : `${name} (${counted(through.length, { other: "передают" }, "передаёт")} ${list(through)})`,
    );
    const from = counted(newsrooms, { one: "из # редакции", other: "из # редакций" }, "из одной редакции");
    const basis = counted(sources.length, { one: "# источник", few: "# источника", other: "# источников" }, "один источник");
    return `${from}; в основе ${basis}: ${names.join("; ")}`;
  },
  restsOnRecord: (documents, origins) => `известно из других документов: ${documentsOf(documents, origins)}`,
  voices: (documents, names) => `${documentsOf(documents, names.length)}: ${names.join(", ")}`,

  route,
  routeInSeries: route,
  list,
  series: (items) => items.flatMap((item, position) => (position === 0 ? [item] : [", ", item])),

  numberWord: String,
};
