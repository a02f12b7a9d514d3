import type { FindWords } from "../en/find.ts";
import { quoted } from "./quoted.ts";

export const find: FindWords = {
  search: "Поиск событий",
  placeholder: "События, люди, слова…",
  filter: (chosen) => (chosen === 0 ? "Фильтр" : `Фильтр (${chosen})`),
  filters: "Фильтры",
  chosenFilters: "Выбранные фильтры",
  facets: {
    document: "Публикация", origin: "Происхождение", stance: "Подача", theme: "Тема", person: "Человек", place: "Место", kind: "Раздел",
  },
  conflict: "Публикации противоречат друг другу",
  choice: (facet, values) => `${facet}: ${values.join(" или ")}`,
  remove: (choice) => `Убрать: ${choice}`,
  steps: "Переход по найденному",
  previous: "Предыдущее из найденных",
  next: "Следующее из найденных",
  arrows: { previous: "‹", next: "›" },
  hideRest: "Скрыть остальные",
  clear: { search: "Очистить поиск", filters: "Сбросить фильтры", both: "Сбросить поиск и фильтры" },
  showWider: "Показать другие документы",
  count: (found, of) => `Найдено событий: ${found} из ${of}.`,
  selected: (number, event) => `Номер ${number}: ${quoted(event)}.`,
  sought: quoted,
  none: (asked) => `Нет события, которое отвечает ${asked.length > 1 ? "всем условиям" : "условию"}: ${asked.join("; ")}.`,
  wider: (count, more) => `Только в других документах: ${more ? "ещё " : ""}${count}.`,
};
