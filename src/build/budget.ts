import { brotliCompressSync } from "node:zlib";

/**
 * What a reader’s first visit may weigh, in bytes after brotli. Style sheets count with the HTML, in which most of them stands. Fonts are compressed already and
 * count as they are; `json` is the story as the script reads it.
 */
const BUDGETS = {
  html: 45_000,
  js: 75_000,
  json: 50_000,
  woff2: 100_000,
} as const;

/** These tell the story: they weigh more, the more there is to tell. */
const TELLS = new Set<Kind>(["html", "json"]);

/** How much more a page may weigh whose letters take two or three bytes, not one. */
const OTHER_SCRIPTS = 1.25;

/** Budgets are set for stories of so many events, in English. */
const EVENTS = 63;

/** What is weighed: in which language (a BCP 47 tag), and of how many events it tells. */
export interface Weighed {
  readonly language: string;
  readonly events: number;
}

/** A budget of so many bytes, as it is for what tells of more events, or in another language. */
export function budgetFor({ language, events }: Weighed, bytes: number): number {
  return Math.round(bytes * (language === "en" ? 1 : OTHER_SCRIPTS) * Math.max(1, events / EVENTS));
}

/** What a connection brings in its first round trip, in bytes: the first view, whole and in its colours, lies within. */
export const FIRST_VIEW_BUDGET = 14_000;

/** The weight of a page, after brotli, up to and with the first thing that its reader sees whole. */
export function weighFirstView(html: string, end: string): number {
  return brotliCompressSync(html.slice(0, html.indexOf(end) + end.length)).length;
}

type Kind = keyof typeof BUDGETS;

export interface Weight {
  readonly kind: Kind;
  readonly bytes: number;
  readonly budget: number;
}

/** What of a bundle this module needs to know. */
interface BuiltFile {
  readonly type: "asset" | "chunk";
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The files of a bundle without the scripts that only a dynamic import leads to: a reader who does not ask for them never loads them. */
export function loadedFirst<T extends BuiltFile>(bundle: readonly T[]): readonly T[] {
  const wanted = bundle.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const first = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (first.has(name)) continue;
    first.add(name);
    wanted.push(...(bundle.find(({ fileName }) => fileName === name)?.imports ?? []));
  }
  return bundle.filter(({ type, fileName }) => type === "asset" || first.has(fileName));
}

/** Weighs the files of a built page by kind. Files of other kinds (data for download) are not part of a visit. */
export function weigh(files: readonly { readonly name: string; readonly content: string | Uint8Array }[], of: Weighed): readonly Weight[] {
  return (Object.keys(BUDGETS) as Kind[]).map((kind) => ({
    kind,
    bytes: files
      .filter(({ name }) => name.endsWith(`.${kind}`) || (kind === "html" && name.endsWith(".css")))
      .reduce((sum, { content }) => sum + (kind === "woff2" ? content.length : brotliCompressSync(content).length), 0),
    budget: budgetFor(TELLS.has(kind) ? of : { ...of, events: 0 }, BUDGETS[kind]),
  }));
}

export function formatWeight({ kind, bytes, budget }: Weight): string {
  return `${kind} ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB${bytes > budget ? " — OVER BUDGET" : ""}`;
}

/**
 * What an embed may weigh, in bytes after brotli: `before` its script all that stands before that, which is whole without it; `all` with
 * it.
 */
export const EMBED_BUDGETS = {
  story: { before: 30_000, all: 45_000 },
  event: { before: 10_000, all: 10_000 },
} as const;

/**
 * Weighs an embed.
 * @throws when it is heavier than its kind may be
 */
export function checkEmbedWeight(kind: keyof typeof EMBED_BUDGETS, path: string, html: string, of: Weighed): { readonly before: number; readonly all: number } {
  const weight = { before: brotliCompressSync(html.slice(0, html.lastIndexOf("<script"))).length, all: brotliCompressSync(html).length };
  const budget = { before: budgetFor(of, EMBED_BUDGETS[kind].before), all: budgetFor(of, EMBED_BUDGETS[kind].all) };
  if (weight.before > budget.before || weight.all > budget.all) {
    throw new Error(`${path} weighs ${weight.before} bytes before its script and ${weight.all} in all, after brotli; it may weigh ${budget.before} and ${budget.all}`);
  }
  return weight;
}
