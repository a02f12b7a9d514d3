import type { Coverage } from "../../domain/story/coverage.ts";
import type { DifferenceKind, EventKind } from "../../domain/story/story.ts";
import { pluralOf } from "../plural.ts";
import { eventEvidence } from "./eventEvidence.ts";
import { numberWord } from "./numberWord.ts";

const plural = pluralOf("en");

const documents = (count: number) => plural(count, { one: "one document", other: "# documents" });
const origins = (count: number) => plural(count, { one: "one origin", other: "# origins" });

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

const STANCES: Readonly<Record<Coverage, string>> = { happened: "reported as done", expected: "expected", mentioned: "mentioned", silent: "silent" };

const KINDS: Readonly<Record<EventKind, string>> = { visit: "The visit", ahead: "Still ahead", backdrop: "The backdrop" };

const DIFFERENCES: Readonly<Record<DifferenceKind, string>> = {
  error: "Error",
  order: "Order",
  figure: "Figure",
  tense: "Done or to come",
  attribution: "On whose word",
  wording: "Wording",
  omission: "Left out",
};

/** Coverage, origins, stances and kinds. */
export const evidence = {
  ...eventEvidence,
  stances: STANCES,
  /** Of events: the parts of the page. */
  kinds: KINDS,
  differences: DIFFERENCES,

  /** After `coverage`. `through`: who passed a source's words on, where that is another than the source. */
  restsOn: (newsrooms: number, sources: readonly { readonly name: string; readonly through: readonly string[] }[]) => {
    const names = sources.map(({ name, through }) => (through.length === 0 ? name : `${name} (through ${list(through)})`));
    const from = plural(newsrooms, { one: "from one newsroom", other: "from # newsrooms" });
    return `${from}; rests on ${plural(sources.length, { one: "one source", other: "# sources" })}: ${names.join("; ")}`;
  },
  /** After `coveredByNone`. */
  restsOnRecord: (documentCount: number, originCount: number) => `it rests on the wider record: ${documents(documentCount)} from ${origins(originCount)}`,
  /** “2 documents, one origin: AFP” */
  voices: (documentCount: number, names: readonly string[]) => `${documents(documentCount)}, ${origins(names.length)}: ${names.join(", ")}`,

  /** How words came to the reader: “AFP, via Arabella Star Magazine”. `publisher` is null where it is the origin itself. */
  route: ({ origin, publisher }: { readonly origin: string; readonly publisher: string | null }) => (publisher === null ? origin : `${origin}, via ${publisher}`),
  /** The same where several stand in a row with commas: “AFP via Arabella Star Magazine”. */
  routeInSeries: ({ origin, publisher }: { readonly origin: string; readonly publisher: string | null }) => (publisher === null ? origin : `${origin} via ${publisher}`),
  /** “Xinhua, CCTV and the Kremlin” */
  list,
  /** “Xinhua, CCTV”: elements one after the other, with what stands between them. */
  series: <T>(items: readonly T[]): readonly (string | T)[] => items.flatMap((item, position) => (position === 0 ? [item] : [", ", item])),

  numberWord,
};

export type EvidenceWords = typeof evidence;
