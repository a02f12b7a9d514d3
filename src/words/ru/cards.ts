import type { CardsWords } from "../en/cards.ts";
import { counted } from "./counted.ts";

export const cards: CardsWords = {
  leads: {
    visit: "В том порядке, который дают публикации. Где порядка не даёт ни одна, место в списке выбрали мы.",
    ahead: "Ожидалось, когда писались публикации. Ни одна из них не сообщает об этом как о состоявшемся.",
    backdrop: "Что те же публикации рассказывают о времени до визита.",
  },
  beyond: {
    title: () => "Только в других документах",
    lead:
      "О чём рассказывают только другие документы. Они прочитаны не дословно и не цитируются; изложение наше. Чтобы увидеть эти события среди остальных, " +
      "выберите над хронологией «Другие документы».",
  },
  noneFound: (events) => `Здесь ${counted(events, { one: "# событие", few: "# события", other: "# событий" })}; среди найденных нет ни одного.`,

  placeIsInferred: "Место выведено.",
  whyHere: "Почему здесь?",
  ownPage: { read: "Прочитать на странице этого события", seeOnTimeline: "Показать в хронологии", asEmbed: "Это событие для встраивания", neighbours: "Рядом в хронологии", before: "Перед ним в хронологии", after: "После него в хронологии" },
  silent: (reports) => `Не упоминают: ${reports}`,
  figures: "Цифры",
  correctedOn: (date) => ["Исправлено: ", date, "."],

  route: (origin, publisher, onTheWordOf) => [
    origin,
    ...(publisher === null ? [] : [" (публикует ", publisher, ")"]),
    ...(onTheWordOf === null ? [] : ["; источник: ", onTheWordOf]),
  ],
  readItThere: "Читать на сайте",
  readItAt: (publisher) => `: ${publisher}`,
  notTranslated: "Без перевода:",

  reportsDiffer: "В чём публикации расходятся",
  answeredBy: (names) => `${names.join(", ")}:`,

  found: {
    title: "Найдено также",
    onTimeline: (label) => ["В хронологии: ", label],
    person: (person) => ["Человек: ", person],
    quotation: (about, words) => ["Цитата, ", about, ": ", words],
  },

  record: {
    title: (documents, origins, more) => {
      const origin = origins === 1 ? "происхождение одно" : `происхождение разное (${origins})`;
      return `Другие документы: ${more ? "ещё " : ""}${documents}, ${origin}; прочитаны не дословно`;
    },
    carrying: (publisher, origin) => [publisher, " (материал: ", origin, ")"],
    firstPage: (publisher, time, day, late) => [
      "Первая из страниц с указанием часа: ", publisher, `, ${day}, ${time}${late === null ? "" : `, ${late}`}.`,
    ],
    lateBetween: (least, most) => `от ${least} до ${most} после события`,
    lateAtMost: (most) => `не позднее чем через ${most} после начала события`,
    duration: (hours, minutes) => [...(hours > 0 ? [`${hours} ч`] : []), ...(minutes > 0 || hours === 0 ? [`${minutes} мин`] : [])].join(" "),
  },

  showOnTimeline: "Показать в хронологии",
  copyLink: "Скопировать ссылку",
  link: "Ссылка",
  linkToWords: (publisher) => ` на эти слова: ${publisher}`,
  cite: "Цитировать",
  embed: "Встроить",

  citing: {
    title: (event) => ["Как цитировать: ", event],
    close: "Закрыть",
    storyAt: (story, address) => [story, ", ", address],
    style: "Стиль",
    styles: { chicago: "Chicago (сноска)", apa: "APA", mla: "MLA", plain: "Простой", bibtex: "BibTeX", ris: "RIS" },
    event: "Это событие",
    documents: "Документы, на которых оно основано",
    record: "Другие документы о нём",
    copy: "Скопировать",
    copyOf: (what) => `Скопировать: ${what}`,
    copied: "Скопировано",
    refused: "Браузер не разрешает. Текст выделен: скопируйте его вручную.",
  },

  reports: {
    title: "Публикации",
    via: (origin, publisher) => [origin, ` (публикует ${publisher})`],
    tells: (events, basis) => {
      const origin = { stated: "указано", matched: "сопоставлено", inferred: "выведено" }[basis];
      return `${counted(events, { one: "# событие", few: "# события", other: "# событий" })} · происхождение ${origin}`;
    },
  },
};
