import type { Words } from "../words.ts";
import { cards } from "./cards.ts";
import { embed } from "./embed.ts";
import { evidence } from "./evidence.ts";
import { find } from "./find.ts";
import { page } from "./page.ts";
import { sections } from "./sections.ts";
import { shared } from "./shared.ts";
import { takeAway } from "./takeAway.ts";
import { timeline } from "./timeline.ts";
import { times } from "./times.ts";
import { tour } from "./tour.ts";

export const russian: Words = { language: "ru", page, times, evidence, shared, timeline, cards, sections, find, tour, takeAway, embed };
