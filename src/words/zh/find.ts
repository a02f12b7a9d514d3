import type { FindWords } from "../en/find.ts";
import { quoted } from "./quoted.ts";

export const find: FindWords = {
  search: "搜索事件",
  placeholder: "搜索事件、人物、词语…",
  filter: (chosen) => (chosen === 0 ? "筛选" : `筛选（${chosen}）`),
  filters: "筛选条件",
  chosenFilters: "已选筛选条件",
  facets: { document: "报道", origin: "出处", stance: "记述方式", theme: "主题", person: "人物", place: "地点", kind: "部分" },
  conflict: "各报道互相矛盾",
  choice: (facet, values) => `${facet}：${values.join("或")}`,
  remove: (choice) => `移除${quoted(choice)}`,
  steps: "逐个查看找到的事件",
  previous: "上一个找到的",
  next: "下一个找到的",
  arrows: { previous: "‹", next: "›" },
  hideRest: "隐藏其余",
  clear: { search: "清除搜索", filters: "清除筛选", both: "清除搜索和筛选" },
  showWider: "显示更广的记录",
  count: (found, of) => `${of}个事件中找到${found}个。`,
  selected: (number, event) => `第${number}个：${event}。`,
  sought: quoted,
  none: (asked) => `没有事件符合${asked.length > 1 ? "以下全部条件" : ""}：${asked.join("；")}。`,
  wider: (count, more) => `${more ? "另有" : "有"}${count}个仅见于更广的记录。`,
};
