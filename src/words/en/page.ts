import type { Facet } from "../../domain/story/filterEvents.ts";

/** How a notice names what can be filtered by. */
const FACETS: Readonly<Record<Facet, string>> = {
  document: "report", origin: "origin", stance: "stance", theme: "theme", person: "person", place: "place", kind: "kind of event",
};

/** The page's frame: header, sections, notices, foot. */
export const page = {
  skip: "Skip to the events",
  /** Whole sentences, one after the other. */
  sentences: (sentences: readonly string[]) => sentences.join(" "),
  share: "Share",
  download: "Download data",
  contents: "Sections of this page",
  sections: {
    events: "Events",
    coverage: "Coverage",
    differences: "Differences",
    quotations: "Quotations",
    reports: "Reports",
    routes: "On whose word",
    method: "Method",
  },
  dismiss: "Dismiss",
  /** What a link asked for in vain. The names in it are those of addresses. */
  notices: {
    newer: "This link was made by a newer version of this page; some of it may be lost.",
    stretch: "The stretch of time in this link could not be read.",
    range: (name: string) => `There is no range “${name}” in this story.`,
    grouping: (name: string) => `There is no grouping “${name}”.`,
    spacing: (name: string) => `There is no spacing “${name}”.`,
    evidence: (name: string) => `There is no evidence “${name}” to choose.`,
    clock: (name: string) => `There is no clock “${name}” in this story.`,
    colours: (name: string) => `There are no colours “${name}” to choose.`,
    event: (name: string) => `There is no event “${name}” in this story. Here is the whole of it.`,
    step: (name: string) => `There is no step “${name}” in the tour of this story.`,
    filter: (facet: Facet, name: string) => `There is no ${FACETS[facet]} “${name}” to filter by.`,
    switch: (key: string, value: string) => `“${key}=${value}” could not be read; “${key}=1” chooses it.`,
  },
  language: "Language",
  /** Who translated what this page says, and from what; null where nobody did. Stands at its foot. */
  translated: null as string | null,
  colours: "Colours",
  /** What the colours can be. */
  themes: { auto: "As your device", light: "Light", dark: "Dark" },
  rights: "Words of this page: CC BY 4.0. Quotations remain their publishers’. This page asks nothing of any other host and stores nothing about you.",
};

export type PageWords = typeof page;
