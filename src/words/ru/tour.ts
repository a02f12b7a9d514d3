import type { TourWords } from "../en/tour.ts";

export const tour: TourWords = {
  step: (position, total) => `${position} из ${total}`,
  previous: "Назад",
  next: "Далее",
  end: "Завершить обзор",
  toCard: "Все публикации о событии",
  walk: "Пройти обзор в полной хронологии",
};
