import type { EmbedWords } from "../en/embed.ts";
import { counted } from "./counted.ts";

export const embed: EmbedWords = {
  frame: (title) => `Хронология: ${title}`,
  timeline: "Хронология",
  leading: "О чём рассказывает большинство публикаций",
  showAll: (count) => `Показать все события (${count})`,
  showLeading: "Показать только главные события",
  key: "Что означают знаки",
  whole: "Вся хронология",
  eventInWhole: "Это событие во всей хронологии",
  seeInWhole: "Показать во всей хронологии",
  moreQuotations: (count) => counted(count, { one: "Ещё # цитата", few: "Ещё # цитаты", other: "Ещё # цитат" }, "Ещё одна цитата"),
  silent: (names) => `Не упоминают: ${names}`,
  differences: (count) =>
    `В чём публикации расходятся: ${counted(count, { one: "# вопрос", few: "# вопроса", other: "# вопросов" }, "один вопрос")}`,
  pips: (coverage, contested) => `${coverage}.${contested ? " Публикации расходятся." : ""}`,
  whyHere: "Почему здесь?",
  sources: (reports, newsrooms) => {
    const words = counted(reports, { one: "# публикация", few: "# публикации", other: "# публикаций" }, "Одна публикация");
    return `${words} из ${counted(newsrooms, { one: "# редакции", other: "# редакций" }, "одной редакции")}`;
  },
};
