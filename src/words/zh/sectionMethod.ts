import type { method as english } from "../en/sectionMethod.ts";

export const method: typeof english = {
  title: "方法与更正",
  data: "获取数据",
  files: (file) => [
    "全部内容：", file("story.json"), "，及其", file("story.schema.json", "格式定义"), "；每条引用均为W3C网络注释（Web Annotation）：", file("annotations.jsonld"),
    "。电子表格，每个事件的每份文献一行：", file("story.csv"), "。日历，只在文献写明钟点时才有钟点：", file("story.ics"),
    "。全部文献，供文献管理软件使用：", file("citations.bib"), "、", file("citations.ris"), "、", file("citations.csl.json"), "。",
  ],
  corrections: "更正",
  checkedOn: (date) => ["最近一次与文献核对：", date, "。"],
  noCorrection: "迄今没有更正。",
  feed: (file) => ["更正也可订阅：", file("corrections.xml"), "。"],
};
