import type { routes as english } from "../en/sectionRoutes.ts";

export const routes: typeof english = {
  title: "依据谁的说法",
  lead: "从报道注明的消息来源，经采写报道的编辑部，到发表的页面，说法走过的路径。报道没有注明任何人的，路径从编辑部开始。",
  steps: ["注明的来源", "编辑部", "发布者"],
  citations: "引用数",
  nobody: "未注明",
  byWayOf: (sources) => sources.join("，经由"),
  ofOneEvent: "说法的路径",
  arrow: " → ",
  then: "，然后",
};
