import type { SectionsWords } from "../en/sections.ts";

export const method: SectionsWords["method"] = {
  title: "Метод и исправления",
  data: "Данные для скачивания",
  files: (file) => [
    "Вся история: ", file("story.json"), ", её ", file("story.schema.json", "схема"), "; каждая цитата как W3C Web Annotation: ", file("annotations.jsonld"),
    ". Для электронной таблицы, по строке на каждое событие и документ: ", file("story.csv"), ". Для календаря, час только там, где его указывает документ: ",
    file("story.ics"), ". Для менеджера библиографии, все документы: ", file("citations.bib"), ", ", file("citations.ris"), ", ",
    file("citations.csl.json"), ".",
  ],
  corrections: "Исправления",
  checkedOn: (date) => ["Последняя сверка с документами: ", date, "."],
  noCorrection: "Исправлений пока не было.",
  feed: (file) => ["Исправления доступны и лентой: ", file("corrections.xml"), "."],
};
