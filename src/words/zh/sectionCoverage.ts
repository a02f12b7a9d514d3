import type { coverage as english } from "../en/sectionCoverage.ts";

export const coverage: typeof english = {
  title: "报道情况",
  lead: "列出每个事件，以及每篇报道如何对待它；点按标记可到报道的原话。同一出处的报道列在该出处名下：它们不是各自独立的见证。“来源”计算事件最终依据几方的说法。",
  sortBy: "排序",
  sortings: { time: "时间", reports: "报道", sources: "来源", conflicts: "矛盾" },
  event: "事件",

  inReports: (count, total) => `${total}篇报道中的${count}篇`,
  restsOn: (sources) => `依据${sources}个来源`,
  conflicts: (count) => `${count}处矛盾`,
  toldDifferently: "说法不同，但不矛盾",
  noDifference: "没有差异",
};
