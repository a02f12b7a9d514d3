import type { OriginBasis } from "../../domain/evidence/document.ts";
import type { reports as englishReports, sharedText as englishSharedText, writingOrder as englishWritingOrder } from "../en/sectionReports.ts";
import { numberWord } from "./numberWord.ts";

const BASES: Readonly<Record<OriginBasis, string>> = { stated: "文中注明", matched: "与该出处自己的报道对上", inferred: "由推断得出" };

export const reports: typeof englishReports = {
  lead:
    "始终按此次序：同一出处的报道并列。两篇报道有六个或更多连续的词相同的，予以计数：两份文献中同样的词语是同一来源的词语，" +
    "除非只是名称或套语。",
  address: "网址",
  origin: "出处",
  originIs: (name, basis) => [name, `，${BASES[basis]}。`],
  written: "写作时间",
  soWritten: (window) => `因此写作时间为：${window}。`,
  whyThen: "由何得出？",
  tellsOf: "记述",
  events: (told, total) => `${total}个事件中的${told}个`,
  aloneTellsOf: "仅由它记述",
  nothingAlone: "无，所述事件均另有报道记述",
  sharesTextWith: "文字相同的报道",
};

export const writingOrder: typeof englishWritingOrder = {
  title: "各报道的写作先后",
  lead:
    "文本写作已发生的，写作时已经发生；文本预期的，写作时尚未到来。页面没有日期的，先后只以此为据；有关语句见下文各篇报道。",
  written: (report, window) => [report, `：${window}。`],
  certainlyAfter: (names) => `必定晚于${names}。`,
  noneEarlier: "不知有比它更早的。",
  foresight: (told, ahead) => `它记述此次访问的${numberWord(told)}个事件，其中${numberWord(ahead)}个只在事前写到。`,
};

export const sharedText: typeof englishSharedText = {
  none: "无，没有其他报道与之有六个连续的词相同",
  runs: (other, runs, words, longest, percent) => [
    other,
    runs === 1 ? `：一处，连续${words}个词相同（占本篇${percent}%）。` : `：${runs}处，共${words}个词相同，最长一处${longest}个词（占本篇${percent}%）。`,
  ],
  theLongest: (quote) => ["最长一处：", quote],
  amongThem: (quote) => ["其中：", quote],
  oneOrigin: (origin) => `两篇都依据${origin}，词语相同在意料之中：它们是一个来源的词语，不是两个。`,
  twoOrigins: (origin, other) => `一篇依据${origin}，另一篇依据${other}：词语相同说明两篇都取自某一通讯社稿件或某一声明，而不是两名记者各自听到。`,
  slight: (others, longest, example) => [others, `：连续相同的词均不超过${longest}个`, ...(example === null ? [] : ["，例如", example]), "。"],
  slightMeans: "如此之短的，是带头衔的人名和套语，本身并不表明有共同来源。",
};
