import type { SectionsWords } from "../en/sections.ts";
import { counted } from "./counted.ts";

export const reports: SectionsWords["reports"] = {
  lead:
    "Порядок всегда один: публикации одного происхождения стоят рядом. Если у двух из них совпадают шесть или более слов подряд, это подсчитано: " +
    "одинаковые слова в двух документах — слова одного источника, если это не просто имя или устойчивое выражение.",
  address: "Адрес",
  origin: "Происхождение",
  originIs: (name, basis) => {
    const known = { stated: "указано в тексте", matched: "сопоставлено с его собственным материалом", inferred: "выведено" }[basis];
    return [name, `, ${known}.`];
  },
  written: "Время написания",
  soWritten: (window) => `Значит, текст написан ${window}.`,
  whyThen: "Из чего это следует?",
  tellsOf: "Рассказывает",
  events: (told, total) => `о ${told} из ${counted(total, { one: "# события", other: "# событий" })}`,
  aloneTellsOf: "Только в ней",
  nothingAlone: "ничего такого, чего нет в других публикациях",
  sharesTextWith: "Совпадения текста",
};

export const writingOrder: SectionsWords["writingOrder"] = {
  title: "В каком порядке они написаны",
  lead:
    "Что в тексте состоялось, состоялось до его написания, а чего он ожидает, тогда ещё предстояло. Если на странице нет даты, порядок основан только на " +
    "этом; сами предложения приведены ниже, у каждой публикации.",
  written: (report, window) => [report, `: ${window}.`],
  certainlyAfter: (reports) => `Несомненно позже, чем ${reports}.`,
  noneEarlier: "Более ранняя публикация неизвестна.",
  foresight: (told, ahead) => `Рассказывает о событиях визита: ${told}, из них только заранее: ${ahead}.`,
};

export const sharedText: SectionsWords["sharedText"] = {
  none: "ни с одной другой публикацией нет даже шести общих слов подряд",
  runs: (other, runs, words, longest, percent) => {
    const length = (count: number) => counted(count, { one: "# слово", few: "# слова", other: "# слов" });
    const found = counted(
      runs,
      { one: "# отрывок", few: "# отрывка", other: "# отрывков" },
      `один отрывок, ${length(words)}`,
    );
    const all = runs === 1 ? "" : `, всего ${length(words)}, в самом длинном ${longest}`;
    return [other, `: ${found}${all} (${percent}% этой публикации).`];
  },
  theLongest: (quote) => ["Самый длинный: ", quote],
  amongThem: (quote) => ["Среди них: ", quote],
  oneOrigin: (origin) =>
    `Происхождение обеих: ${origin}, так что общих слов следует ожидать: это слова одного источника, а не двух.`,
  twoOrigins: (origin, other) =>
    `Происхождение одной: ${origin}, другой: ${other}. Одинаковые слова означают, что обе опираются на материал одного агентства или на одно заявление, ` +
    "а не что их слышали два репортёра.",
  slight: (others, longest, example) => [
    others,
    `: нет отрывка длиннее ${counted(longest, { one: "# слова", other: "# слов" })}`,
    ...(example === null ? [] : [", например ", example]),
    ".",
  ],
  slightMeans: "Такие короткие отрывки — имена с должностями и устойчивые выражения. Сами по себе они не признак общего источника.",
};
