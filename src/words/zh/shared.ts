import type { SharedWords } from "../en/shared.ts";
import { quoted } from "./quoted.ts";

export const shared: SharedWords = {
  whyHere: {
    allowed: (window, zone) => `就已知情况，可能的时间为：${window}（${zone}时间）。圆点按已知的先后放置，并非写明的时间。`,
    statement: (claim) => claim,
    statementOf: (label, claim) => `${quoted(label)}：${claim}`,
    bases: { stated: "写明", resolved: "推算", inferred: "推断" },
    doubted: "存疑，不计",
    fromRecord: (publisher) => [publisher, "，更广的记录。"],
    others: "时间窗还取决于有关其他事件的陈述：",
  },
  copyLink: {
    copied: "链接已复制",
    byHand: (field) => ["请复制此链接：", field],
    field: "链接",
  },
  quote: { added: "编辑所加", leftOut: "编辑略去的词语" },
  loadFailure: "未能加载。请在联网后重试。",
};
