import type { differences as englishDifferences, quotations as englishQuotations } from "../en/sectionDifferences.ts";

export const differences: typeof englishDifferences = {
  lead: (questions, differing, editorial) => [
    `各报道回答不一的${questions}个问题。每个回答之后是报道的原话；两个回答用词大体相同的，不同的词`,
    differing("加下划线"),
    "。",
    editorial("[方括号内]"),
    "的内容，以及表示略去词语的省略号，均为编辑所加。",
  ],
  kindsOfDifference: "差异的种类",
  kinds: {
    error: "不可能正确，或在转录中被改动的说法。",
    order: "何者在先，何者在后。",
    figure: "不一致的数字、日期和钟点，至少初看如此。",
    tense: "一篇写作已发生，另一篇写作尚未到来。",
    attribution: "同样的话，依据不同人的说法，或没有依据任何人的说法。",
    wording: "同一件事，措辞不同。",
    omission: "一篇写到而另一篇略去的内容。",
  },
  record: "更广的记录：",
  notReadVerbatim: "更广的记录，未逐字阅读",
  doubted: "存疑：",
};

export const quotations: typeof englishQuotations = {
  title: "谁说了什么",
  lead: (differing, editorial) => [
    "各报道引述的全部讲话片段。几篇报道载有同样的话的，按各报道的原样分别列出，不同的词",
    differing("加下划线"),
    "。",
    editorial("[方括号内]"),
    "的内容为编辑所加；省略号",
    editorial("…"),
    "表示略去的词语。",
  ],
  aboutAndTo: (about, to) => [about, "，", to],
};
