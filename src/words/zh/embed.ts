import type { EmbedWords } from "../en/embed.ts";

export const embed: EmbedWords = {
  frame: (title) => `时间线：${title}`,
  timeline: "时间线",
  leading: "多数报道记述的事件",
  showAll: (count) => `显示全部${count}个事件`,
  showLeading: "只显示主要事件",
  key: "各标记的含义",
  whole: "查看完整时间线",
  eventInWhole: "完整时间线上的此事件",
  seeInWhole: "在完整时间线上查看",
  moreQuotations: (count) => `另有${count}条引语`,
  silent: (names) => `未提及：${names}`,
  differences: (count) => `报道不一之处：${count}个问题`,
  pips: (coverage, contested) => `${coverage}。${contested ? "各报道不一。" : ""}`,
  whyHere: "为何在此？",
  sources: (reports, newsrooms) => `${reports}篇报道，出自${newsrooms}个编辑部`,
};
