import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { DAY } from "../../domain/time/wallClock.ts";

/** What is made up says so. */
const STORY = `eyebrow: Made-up data, for measuring
title: An election year that never was
standfirst: Every event, report and quotation here is made by a program, to see how a story of this size behaves.
zone: Europe/London
themes:
  politics: Politics
  economy: Economy
  conflict: Conflict
  science: Science
  climate: Climate
  culture: Culture
documents:
  harbour-post: { title: The Harbour Post’s live report, publisher: The Harbour Post, origin: Northern Wire }
  morning-courier: { title: The Morning Courier’s diary, publisher: The Morning Courier, origin: Northern Wire }
  northern-wire: { title: Northern Wire’s bulletins, publisher: Northern Wire }
  capital-daily: { title: Capital Daily’s archive, publisher: Capital Daily }
  evening-star: { title: The Evening Star’s chronicle, publisher: The Evening Star, origin: Capital Daily }
  radio-meridian: { title: Radio Meridian’s broadcasts, publisher: Radio Meridian }
  island-gazette: { title: The Island Gazette’s pages, publisher: The Island Gazette }
  ledger: { title: The Ledger’s reports, publisher: The Ledger }
`;

const THEMES = {
  politics: { who: "government minister parliament senate coalition opposition president council party committee", did: "voted on|debated|postponed|adopted|rejected|announced|reviewed|withdrew", what: "reform budget treaty inquiry appointment referendum amendment charter mandate alliance" },
  economy: { who: "bank regulator exporters unions employers treasury shipyard farmers retailers lenders", did: "reported|raised|cut|agreed|disputed|settled|forecast|suspended", what: "tariff wages loan merger pension forecast subsidy harvest strike contract" },
  conflict: { who: "army rebels negotiators observers militia border guards envoys convoy garrison", did: "held|broke|offered|crossed|shelled|left|reached|denied", what: "ceasefire bridge checkpoint village corridor depot truce barracks ridge crossing" },
  science: { who: "researchers university observatory laboratory engineers academy physicians agency institute divers", did: "published|tested|launched|mapped|confirmed|retracted|measured|discovered", what: "vaccine satellite telescope reactor genome glacier battery fossil probe sensor" },
  climate: { who: "forecasters firefighters rescuers meteorologists hydrologists rangers engineers volunteers mayor residents", did: "warned of|contained|recorded|survived|measured|fled|prepared for|rebuilt after", what: "flood drought storm heatwave wildfire landslide frost tide eruption blizzard" },
  culture: { who: "museum orchestra festival theatre publishers archive choir filmmakers gallery library", did: "opened|cancelled|restored|staged|returned|celebrated|acquired|presented", what: "exhibition premiere manuscript sculpture anniversary collection opera portrait prize archive" },
} as const;
const DOCUMENTS = ["harbour-post", "morning-courier", "northern-wire", "capital-daily", "evening-star", "radio-meridian", "island-gazette", "ledger"];
const ADJECTIVES = "long disputed new secret early final regional joint costly emergency public rare second partial historic unexpected annual private record local".split(" ");
const REASONS = "after weeks of talks|despite a warning|amid protests|under a court order|with broad support|for the first time|before the deadline|without a vote|as prices rise|by a narrow margin".split("|");
const ONSETS = "b br c d dr f g gr h k l m n p r s st t tr v w".split(" ");
const NUCLEI = "a e i o u ai ea oa".split(" ");
const CODAS = "n r l m nd rn ld sk th st mb".split(" ");
const ENDINGS = "ham ford by ton wick mouth stead burgh field haven".split(" ");

/** The years over which the events lie. */
const FROM = Date.UTC(2015, 0, 1);
const DAYS = 11 * 365;
/** Times at which a great deal happens at once, and what part of the events falls into them. */
const BURSTS = 25;
const IN_BURSTS = 0.6;

/**
 * Writes a made story of `count` events: `story.yaml`, `events.ndjson`, `citations.ndjson`. The same numbers always make the same files. More than half of the events fall
 * into bursts, as news does; of half no hour is stated; a few last for days; one in thousands is weighty.
 */
export async function writeSyntheticStory(count: number, folder: string, seed = 42): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "story.yaml"), STORY);
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const town = () => {
    const name = pick(ONSETS) + pick(NUCLEI) + pick(CODAS) + pick(ENDINGS);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const towns = Array.from({ length: Math.min(5000, Math.max(40, Math.floor(count / 20))) }, town);
  const bursts = Array.from({ length: BURSTS }, () => random() * DAYS);
  const themes = Object.entries(THEMES).map(([id, { who, did, what }]) => ({ id, who: who.split(" "), did: did.split("|"), what: what.split(" ") }));
  const events = linesInto(join(folder, "events.ndjson"));
  const citations = linesInto(join(folder, "citations.ndjson"));
  for (let made = 0; made < count; made += 1) {
    const theme = pick(themes);
    const [who, did, what, where, adjective] = [pick(theme.who), pick(theme.did), pick(theme.what), pick(towns), pick(ADJECTIVES)];
    const at = FROM + Math.min(Math.max(0, random() < IN_BURSTS ? pick(bursts) + (random() + random() - 1) * 40 : random() * DAYS), DAYS - 4) * DAY;
    const id = `e${made.toString(36)}`;
    const title = `${where} ${who} ${did} ${adjective} ${what} ${pick(REASONS)}`;
    const summary = `In ${where} the ${who} ${did} the ${what}, ${pick(REASONS)}. Observers called it ${adjective}; the ${pick(theme.what)} in ${pick(towns)} may follow.`;
    await events.write({ id, title, ...labelOf(`${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} ${what} in ${where}`), summary, theme: theme.id, place: where, ...timeOf(at, random()), ...(random() < 0.0004 ? { importance: String(9 + Math.floor(random() * 90)) } : {}) });
    const first = Math.floor(random() * DOCUMENTS.length);
    const told = 1 + Math.floor(random() * random() * 5);
    for (let place = 0; place < told; place += 1) {
      const stance = random() < 0.78 ? "happened" : random() < 0.5 ? "expected" : "mentioned";
      await citations.write({ event: id, document: DOCUMENTS[(first + place * 3) % DOCUMENTS.length]!, stance, quote: `the ${who} ${did} the ${adjective} ${what} ${pick(REASONS)}`, ...(random() < 0.2 ? { via: `${where} town hall` } : {}) });
    }
  }
  await events.end();
  await citations.end();
}

/** A label where it is short enough; else the build makes one from the title. */
function labelOf(label: string): Readonly<Record<string, string>> {
  return label.length <= 34 ? { label } : {};
}

/** What is stated of a time: half a clock, most of the rest a day, some a beginning and an end. */
function timeOf(at: number, chance: number): Readonly<Record<string, string>> {
  const iso = new Date(at).toISOString();
  if (chance < 0.5) return { within: `${iso.slice(0, 16)}Z` };
  if (chance < 0.94) return { within: iso.slice(0, 10) };
  return { starts: iso.slice(0, 10), ends: new Date(at + (1 + Math.floor(chance * 100) % 3) * DAY).toISOString().slice(0, 10) };
}

/** Numbers from 0 to 1 that a seed alone decides (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A file of lines, written in blocks; waits where the disk is slower. */
function linesInto(path: string): { readonly write: (line: object) => Promise<void>; readonly end: () => Promise<void> } {
  const stream = createWriteStream(path);
  let block = "";
  return {
    write: async (line) => {
      block += `${JSON.stringify(line)}\n`;
      if (block.length < 1 << 16) return;
      const goesOn = stream.write(block);
      block = "";
      if (!goesOn) await once(stream, "drain");
    },
    end: async () => {
      stream.end(block);
      await once(stream, "finish");
    },
  };
}
