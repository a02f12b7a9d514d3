import type { TourWords } from "../en/tour.ts";

export const tour: TourWords = {
  step: (position, total) => `${position} من ${total}`,
  previous: "السابق",
  next: "التالي",
  end: "إنهاء الجولة",
  toCard: "تقاريره كاملة",
  walk: "الجولة على الخط الزمني كاملاً",
};
