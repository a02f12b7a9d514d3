import type { OriginBasis } from "../../domain/evidence/document.ts";
import type { CardsWords } from "../en/cards.ts";
import { numberWord } from "./numberWord.ts";

const BASES: Readonly<Record<OriginBasis, string>> = { stated: "文中注明", matched: "经比对得出", inferred: "系推断" };

export const cards: CardsWords = {
  leads: {
    visit: "按各报道给出的先后排列。报道没有给出先后的，在列表中的位置由我们安排。",
    ahead: "各报道写作时属预期。没有一篇写作已发生。",
    backdrop: "同样这些报道对此前情况的记述。",
  },
  beyond: {
    title: (reports) => `${numberWord(reports)}篇之外`,
    lead: "只有更广的记录记述的事件。这些文献未逐字阅读，也不引用；记述出自我们之手。在时间线上方选择“更广的记录”，即可在其他事件之间看到它们。",
  },
  noneFound: (events) => `此处的${numberWord(events)}个事件均不在找到之列。`,

  placeIsInferred: "地点系推断。",
  whyHere: "为何在此？",
  ownPage: { read: "在此事件的页面上阅读", seeOnTimeline: "在时间线上查看", asEmbed: "此事件的嵌入版", neighbours: "时间线上的相邻事件", before: "时间线上的前一事件", after: "时间线上的后一事件" },
  silent: (reports) => `未提及：${reports}`,
  figures: "数字",
  correctedOn: (date) => ["更正于", date, "。"],

  route: (origin, publisher, onTheWordOf) => [
    origin, ...(publisher === null ? [] : ["，经", publisher]), ...(onTheWordOf === null ? [] : ["，依据", onTheWordOf, "的说法"]),
  ],
  readItThere: "阅读原文",
  readItAt: (publisher) => `：${publisher}`,
  notTranslated: "未翻译：",

  reportsDiffer: "报道不一之处",
  answeredBy: (names) => `${names.join("、")}：`,

  found: {
    title: "另外找到",
    onTimeline: (label) => ["时间线上：", label],
    person: (person) => ["人物：", person],
    quotation: (about, words) => ["引语，", about, "：", words],
  },

  record: {
    title: (documents, origins, more) => `更广的记录：${more ? "另有" : ""}${documents}份文献，出自${origins}个出处，未逐字阅读`,
    carrying: (publisher, origin) => [publisher, "，内容来自", origin],
    firstPage: (publisher, time, day, late) => ["给出钟点的页面中最早的一个：", publisher, `，${day}${time}${late === null ? "" : `，${late}`}。`],
    lateBetween: (least, most) => `事后${least}至${most}`,
    lateAtMost: (most) => `距事件开始至多${most}`,
    duration: (hours, minutes) => `${hours > 0 ? `${hours}小时` : ""}${minutes > 0 || hours === 0 ? `${minutes}分钟` : ""}`,
  },

  showOnTimeline: "在时间线上显示",
  copyLink: "复制链接",
  link: "链接",
  linkToWords: (publisher) => `：${publisher}的这段话`,
  cite: "引用",
  embed: "嵌入",

  citing: {
    title: (event) => ["引用“", event, "”"],
    close: "关闭",
    storyAt: (story, address) => [story, "，", address],
    style: "格式",
    styles: { chicago: "芝加哥注释", apa: "APA", mla: "MLA", plain: "纯文本", bibtex: "BibTeX", ris: "RIS" },
    event: "此事件",
    documents: "此事件引用的文献",
    record: "记述此事件的更广的记录",
    copy: "复制",
    copyOf: (what) => `复制：${what}`,
    copied: "已复制",
    refused: "浏览器不允许。文字已选中，请手动复制。",
  },

  reports: {
    title: "各篇报道",
    via: (origin, publisher) => [origin, `，经${publisher}`],
    tells: (events, basis) => `${events}个事件 · 出处${BASES[basis]}`,
  },
};
