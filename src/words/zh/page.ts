import type { Facet } from "../../domain/story/filterEvents.ts";
import type { PageWords } from "../en/page.ts";
import { quoted } from "./quoted.ts";

const FACETS: Readonly<Record<Facet, string>> = {
  document: "报道", origin: "出处", stance: "记述方式", theme: "主题", person: "人物", place: "地点", kind: "事件类别",
};

export const page: PageWords = {
  skip: "跳到事件",
  sentences: (sentences) => sentences.join(""),
  share: "分享",
  download: "下载数据",
  contents: "本页各部分",
  sections: {
    events: "事件",
    coverage: "报道情况",
    differences: "差异",
    quotations: "引语",
    reports: "各篇报道",
    routes: "依据谁的说法",
    method: "方法",
  },
  dismiss: "关闭提示",
  notices: {
    newer: "此链接由本页的较新版本生成，部分内容可能丢失。",
    stretch: "无法读取此链接中的时间段。",
    range: (name) => `本页没有范围${quoted(name)}。`,
    grouping: (name) => `没有分行方式${quoted(name)}。`,
    spacing: (name) => `没有间距${quoted(name)}。`,
    evidence: (name) => `没有可供选择的依据${quoted(name)}。`,
    clock: (name) => `本页没有时区${quoted(name)}。`,
    colours: (name) => `没有可供选择的配色${quoted(name)}。`,
    event: (name) => `本页没有事件${quoted(name)}。现显示全部内容。`,
    step: (name) => `本页导览中没有步骤${quoted(name)}。`,
    filter: (facet, name) => `没有可供筛选的${FACETS[facet]}${quoted(name)}。`,
    switch: (key, value) => `无法读取“${key}=${value}”；写作“${key}=1”即为选用。`,
  },
  language: "语言",
  translated: "本页自身的文字由本项目译自英文，尚未经中文母语者审读；引语保留报道原文的语言。",
  colours: "配色",
  themes: { auto: "跟随设备", light: "浅色", dark: "深色" },
  rights: "本页自身的文字：CC BY 4.0。引语的权利仍归各自的发布者。本页不向任何其他主机请求内容，也不存储有关您的任何信息。",
};
