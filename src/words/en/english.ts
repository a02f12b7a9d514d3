import type { Language } from "../language.ts";
import { cards } from "./cards.ts";
import { embed } from "./embed.ts";
import { evidence } from "./evidence.ts";
import { find } from "./find.ts";
import { page } from "./page.ts";
import { sections } from "./sections.ts";
import { takeAway } from "./takeAway.ts";
import { timeline } from "./timeline.ts";
import { shared } from "./shared.ts";
import { times } from "./times.ts";
import { tour } from "./tour.ts";

/** The language that the page was written in, and that the others are translated from. */
export const english = { language: "en" as Language, page, times, evidence, shared, timeline, cards, sections, find, tour, takeAway, embed };
