import type { TimelineWords } from "../en/timeline.ts";
import { numberWord } from "./numberWord.ts";
import { timelinePicture } from "./timelinePicture.ts";

const reports = (count: number) => `${numberWord(count)}篇报道`;

export const timeline: TimelineWords = {
  ...timelinePicture,
  title: "时间线",

  range: "范围",
  showAll: "显示全部",
  rows: "分行",
  groupings: { place: "地点", theme: "主题", document: "报道" },
  spacing: "间距",
  spacings: { scale: "按比例", order: "按先后" },
  evidence: "依据",
  rings: { core: reports, wider: "更广的记录" },
  clock: "时区",
  readersClock: "本地",
  clockTime: (place, offset) => `${place}时间，UTC${offset}`,

  legend: {
    title: "各报道，按出处",
    via: (origin, told) => [origin, "，经", told],
  },
  shapes: {
    title: "各图形的含义",
    window: "可能的时间，以及已知先后中的位置",
    hollow: "没有报道称其已发生",
    alternative: "按存疑陈述所在的位置",
    report: "一篇报道写成",
    contested: "各报道互相矛盾",
  },

  overview: { title: "全程概览", move: "显示窗：移动", beginning: "显示窗：起点", end: "显示窗：终点" },

  steps: {
    title: "移动与缩放",
    earlier: "‹ 更早",
    later: "更晚 ›",
    zoomIn: "放大",
    zoomOut: "缩小",
    hint: "拖动可移动。按住Ctrl或⌘滚动滚轮，或双指捏合，可缩放。",
  },

  keys: {
    open: "快捷键",
    title: "时间线快捷键",
    close: "关闭",
    does: {
      arrows: "按轴上的位置在标记之间移动",
      homeEnd: "到第一个、最后一个标记",
      pages: "到后一天、前一天",
      enter: "打开事件的卡片；卡片上的“在时间线上显示”可返回",
      shiftArrows: "移动画面",
      plusMinus: "放大、缩小",
      zero: "显示全部",
      question: "本说明",
    },
    lead: "按Tab键，所有标记作为一个整体进入，再按则离开。画面所示内容，下方卡片中也都有。",
  },

  crumbs: {
    title: "当前在整个时间线中的位置",
    everything: "全部",
    here: (from, to) => `${from}至${to}`,
  },
  moment: (day, time) => `${day}${time}`,
  nowShown: (from, to, events, total) => `${from}至${to}：${total}个事件中的${events}个。`,
  nowSelected: (label, when, position, total) => `${label}，${when}，共${total}个，第${position}个。`,

  save: {
    title: "保存图片",
    svg: "保存图片（SVG）",
    png: "保存图片（PNG）",
    pngShort: "PNG",
    failed: "图片未能保存。",
    toScale: (clock) => `${clock}。距离代表时长。`,
    inOrder: (clock) => `${clock}。每个事件所占空间相同：距离不代表时长。`,
    restsOnReports: (count) => `时间依据${reports(count)}。`,
    restsOnRecord: (count, documents) => `时间依据${reports(count)}和更广的记录中的${documents}份文献。`,
    sources: "来源",
  },
};
