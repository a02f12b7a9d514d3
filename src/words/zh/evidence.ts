import type { EvidenceWords } from "../en/evidence.ts";
import { eventEvidence } from "./eventEvidence.ts";
import { numberWord } from "./numberWord.ts";

const documents = (count: number) => `${count}份文献`;
const origins = (count: number) => `${count}个出处`;

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join("、")}和${names.at(-1)!}`;
}

export const evidence: EvidenceWords = {
  ...eventEvidence,
  stances: { happened: "报道为已发生", expected: "预期", mentioned: "提及", silent: "未提及" },
  kinds: { visit: "此次访问", ahead: "尚未到来", backdrop: "背景" },
  differences: {
    error: "错误",
    order: "先后",
    figure: "数字",
    tense: "已发生或将发生",
    attribution: "依据谁的说法",
    wording: "措辞",
    omission: "略去",
  },

  restsOn: (newsrooms, sources) => {
    const names = sources.map(({ name, through }) => (through.length === 0 ? name : `${name}（经${list(through)}）`));
    return `出自${newsrooms}个编辑部；依据${sources.length}个来源：${names.join("；")}`;
  },
  restsOnRecord: (documentCount, originCount) => `依据更广的记录：${documents(documentCount)}，${origins(originCount)}`,
  voices: (documentCount, names) => `${documents(documentCount)}，${origins(names.length)}：${names.join("、")}`,

  route: ({ origin, publisher }) => (publisher === null ? origin : `${origin}，经${publisher}`),
  routeInSeries: ({ origin, publisher }) => (publisher === null ? origin : `${origin}（经${publisher}）`),
  list,
  series: (items) => items.flatMap((item, position) => (position === 0 ? [item] : ["、", item])),

  numberWord,
};
