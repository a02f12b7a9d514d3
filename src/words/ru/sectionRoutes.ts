import type { SectionsWords } from "../en/sections.ts";

export const routes: SectionsWords["routes"] = {
  title: "С чьих слов",
  lead:
    "Путь от источника, который называет публикация, через редакцию, которой принадлежит материал, до страницы, где он опубликован. Если публикация никого " +
    "не называет, путь начинается с редакции.",
  steps: ["Названный источник", "Редакция", "Кто опубликовал"],
  citations: "Цитаты",
  nobody: "не назван",
  byWayOf: (sources) => sources.join(", передаёт "),
  ofOneEvent: "Путь этих слов",
  arrow: " → ",
  then: ", затем ",
};
