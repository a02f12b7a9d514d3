import type { Facet } from "../../domain/story/filterEvents.ts";
import type { PageWords } from "../en/page.ts";
import { quoted } from "./quoted.ts";

const FACETS: Readonly<Record<Facet, string>> = {
  document: "публикация", origin: "происхождение", stance: "подача", theme: "тема", person: "человек", place: "место", kind: "раздел",
};

export const page: PageWords = {
  skip: "К событиям",
  sentences: (sentences) => sentences.join(" "),
  share: "Поделиться",
  download: "Скачать данные",
  contents: "Разделы страницы",
  sections: {
    events: "События",
    coverage: "Освещение",
    differences: "Расхождения",
    quotations: "Цитаты",
    reports: "Публикации",
    routes: "С чьих слов",
    method: "Метод",
  },
  dismiss: "Скрыть",
  notices: {
    newer: "Ссылка создана в более новой версии этой страницы; часть её может быть потеряна.",
    stretch: "Отрезок времени из этой ссылки прочесть не удалось.",
    range: (name) => `В этой истории нет периода ${quoted(name)}.`,
    grouping: (name) => `Нет такой группировки: ${quoted(name)}.`,
    spacing: (name) => `Нет такого вида расстояний: ${quoted(name)}.`,
    evidence: (name) => `Нет такой основы: ${quoted(name)}.`,
    clock: (name) => `В этой истории нет часов ${quoted(name)}.`,
    colours: (name) => `Нет таких цветов: ${quoted(name)}.`,
    event: (name) => `В этой истории нет события ${quoted(name)}. Показана вся история.`,
    step: (name) => `В обзоре этой истории нет шага ${quoted(name)}.`,
    filter: (facet, name) => `Нет такого фильтра: ${FACETS[facet]} ${quoted(name)}.`,
    switch: (key, value) => `Прочесть «${key}=${value}» не удалось; чтобы включить, напишите «${key}=1».`,
  },
  language: "Язык",
  translated:
    "Собственный текст этой страницы переведён проектом с английского и ещё не вычитан носителем языка; цитаты приведены на языке публикации.",
  colours: "Цвета",
  themes: { auto: "Как на устройстве", light: "Светлые", dark: "Тёмные" },
  rights: "Текст этой страницы: CC BY 4.0. Права на цитаты принадлежат издателям. Страница не обращается к другим серверам и ничего о вас не хранит.",
};
