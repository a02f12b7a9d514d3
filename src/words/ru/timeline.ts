import type { TimelineWords } from "../en/timeline.ts";
import { counted } from "./counted.ts";
import { timelinePicture } from "./timelinePicture.ts";

/** Feminine, as the reports are, and with a capital: they begin the name of a choice. */
const NUMBERS = ["Ноль", "Одна", "Две", "Три", "Четыре", "Пять", "Шесть", "Семь", "Восемь", "Девять", "Десять"];

/** After “по”. */
const byReports = (count: number) => counted(count, { one: "# публикации", other: "# публикациям" }, "одной публикации");

export const timeline: TimelineWords = {
  ...timelinePicture,
  title: "Хронология",

  range: "Период",
  showAll: "Показать всё",
  rows: "Строки",
  groupings: { place: "Место", theme: "Тема", document: "Публикация" },
  spacing: "Расстояния",
  spacings: { scale: "В масштабе", order: "По порядку" },
  evidence: "Основа",
  rings: {
    core: (reports) => `${NUMBERS[reports] ?? reports} ${counted(reports, { one: "публикация", few: "публикации", other: "публикаций" })}`,
    wider: "Другие документы",
  },
  clock: "Часы",
  readersClock: "Ваши",
  clockTime: (place, offset) => `Время: ${place} (UTC${offset})`,

  legend: {
    title: "Публикации по происхождению",
    via: (origin, reports) => [origin, ": ", reports],
  },
  shapes: {
    title: "Что означают знаки",
    window: "возможное время и место в известном порядке",
    hollow: "ни в одной публикации не состоялось",
    alternative: "место по указанию, поставленному под сомнение",
    report: "написана публикация",
    contested: "публикации противоречат друг другу",
  },

  overview: { title: "Вся история целиком", move: "Окно: сдвинуть", beginning: "Окно: начало", end: "Окно: конец" },

  steps: {
    title: "Сдвиг и масштаб",
    earlier: "‹ Раньше",
    later: "Позже ›",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    hint: "Перетащите, чтобы сдвинуть. Масштаб меняют Ctrl или ⌘ с колесом мыши либо жест двумя пальцами.",
  },

  keys: {
    open: "Клавиши",
    title: "Клавиши для хронологии",
    close: "Закрыть",
    does: {
      arrows: "От метки к метке, по месту на оси",
      homeEnd: "К первой метке, к последней",
      pages: "К следующему дню, к предыдущему",
      enter: "Открывает карточку события; «Показать в хронологии» на ней ведёт обратно",
      shiftArrows: "Сдвигает рисунок",
      plusMinus: "Приближает и отдаляет",
      zero: "Показывает всё",
      question: "Эта справка",
    },
    lead: "Tab ведёт к меткам как к одному элементу и дальше от них. Всё, что видно на рисунке, есть и в карточках под ним.",
  },

  crumbs: {
    title: "Где вы в истории",
    everything: "Всё",
    here: (from, to) => `${from} — ${to}`,
  },
  moment: (day, time) => `${day}, ${time}`,
  nowShown: (from, to, events, total) => `${from} — ${to}: событий ${events} из ${total}.`,
  nowSelected: (label, when, position, total) => `${label}, ${when}, ${position} из ${total}.`,

  save: {
    title: "Сохранить рисунок",
    svg: "Сохранить рисунок (SVG)",
    png: "Сохранить рисунок (PNG)",
    pngShort: "PNG",
    failed: "Рисунок сохранить не удалось.",
    toScale: (clock) => `${clock}. Расстояния соответствуют длительности.`,
    inOrder: (clock) => `${clock}. У каждого события одинаковое место: расстояния не соответствуют длительности.`,
    restsOnReports: (reports) => `Время определено по ${byReports(reports)}.`,
    restsOnRecord: (reports, documents) =>
      `Время определено по ${byReports(reports)} и ${counted(documents, { one: "# другому документу", other: "# другим документам" })}.`,
    sources: "Источники",
  },
};
