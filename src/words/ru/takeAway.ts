import type { TakeAwayWords } from "../en/takeAway.ts";
import { counted } from "./counted.ts";

export const takeAway: TakeAwayWords = {
  close: "Закрыть",
  copy: "Скопировать",
  copied: "Скопировано",
  embed: "Встроить",
  refused: "Браузер не даёт скопировать: выделите текст выше и скопируйте его вручную.",
  what: "Что встроить",
  wholeTimeline: "Хронология",
  oneEvent: "Одно событие",
  ofRecord: (event) => `${event} (другие документы)`,
  range: "Период",
  asNow: "Как сейчас на странице",
  allOfIt: "Всё",
  rows: "Строки",
  evidence: "Основа",
  size: "Объём",
  sizes: { compact: "Сначала главные события", full: "Все события" },
  asReader: "Как у читателя",
  accent: "Акцентный цвет",
  reset: "Сбросить",
  showTitle: "Показать заголовок",
  column: (pixels) => `Ширина колонки: ${counted(pixels, { one: "# пиксель", few: "# пикселя", other: "# пикселей" })}`,
  preview: (title) => `Предпросмотр: ${title}`,
  paste: "Что вставить",
  toPaste: (snippet) => `Для вставки: ${snippet}`,
  snippets: {
    address: {
      name: "Адрес",
      about:
        "Отдельной строкой в WordPress, Ghost и других системах, которые запрашивают oEmbed. В остальных превращается в карточку со ссылкой. " +
        "Выбранное выше не сохраняется.",
    },
    frame: {
      name: "Фрейм",
      about:
        "Для любой системы, которая принимает HTML. Со второй строкой фрейм растёт и уменьшается вместе с содержимым; " +
        "без неё оно прокручивается внутри фрейма.",
    },
    amp: { name: "AMP", about: "Для страниц AMP. Разместите ниже первого экрана, иначе AMP его отклонит." },
    static: {
      name: "Текст",
      about: "Заголовки, список, даты, цитаты и ссылки: что остаётся, когда система убирает всё остальное. При исправлении истории он не меняется.",
    },
    picture: { name: "Изображение", about: "Изображение со ссылкой, для рассылок и электронной почты." },
  },
  pasted: {
    showAll: "Показать целиком",
    underPicture: (title) => `${title}: вся хронология и её источники`,
    told: (summary, coverage) => `${summary} ${coverage}.`,
    wholeStory: "Все события, слова и источники",
  },
};
