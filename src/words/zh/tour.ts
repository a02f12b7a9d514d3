import type { TourWords } from "../en/tour.ts";

export const tour: TourWords = {
  step: (position, total) => `第${position}步，共${total}步`,
  previous: "上一步",
  next: "下一步",
  end: "结束导览",
  toCard: "查看完整卡片",
  walk: "在完整时间线上进行导览",
};
