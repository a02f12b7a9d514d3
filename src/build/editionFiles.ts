import { LANGUAGES, DIRECTIONS } from "../words/language.ts";
import { LATER_STYLE } from "../laterStyle.ts";
import { languageAddress } from "../words/languageAddress.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";
import { sourceHash } from "./sourceHash.ts";
import type { EvidenceLock } from "./compile/quotations.ts";
import { correctionsFeed } from "./correctionsFeed.ts";
import type { Edition } from "./edition.ts";
import { embedPages } from "./embedPages.tsx";
import { dataFiles } from "./exports/dataFiles.ts";
import { linkCardFiles } from "./linkCards/linkCardFiles.tsx";
import { pageHead } from "./linkCards/pageHead.ts";
import type { SiteUrl } from "./linkCards/siteUrl.ts";

/** The policy of the built page: its own files, the style sheet in it and the script that sets its colours, and nothing from anywhere else. */
const contentSecurityPolicy = (style: string, look: string) => [
  "default-src 'none'", `script-src 'self' ${sourceHash(look)} ${sourceHash(ASK_FIRST)}`, `style-src 'self' ${sourceHash(style)}`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface EditionFiles {
  /** By path from the site's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What could not be made as it should be, in plain sentences. */
  readonly notes: readonly string[];
}

/** What an edition's exploring page is made of: the page as the build draws it, its style sheet, and files by path from the site's root. */
export interface FirstFiles {
  readonly page: string;
  /** All that the drawn page has a use for. */
  readonly style: string;
  /** The style sheet for what the script adds. */
  readonly laterStyle: string;
  readonly scripts: readonly string[];
  /** The story as the script reads it. */
  readonly data: string;
  readonly fonts: readonly string[];
  /** The style sheet for paper. */
  readonly print: string;
  /** Gives the page the colours that its address asks for, before anything is drawn. */
  readonly look: string;
}

/**
 * All files of an edition, the same in each. `shell` is the exploring page as the bundler leaves it, before the story is filled in.
 * @throws when a file is heavier than it may be
 */
export async function editionFiles(edition: Edition, shell: string, first: FirstFiles, lock: EvidenceLock | null, site: SiteUrl): Promise<EditionFiles> {
  const { story, folder } = edition;
  const siteUrl: SiteUrl = site === null ? null : `${site}${folder}`;
  const ownShell = shellOf(edition, shell);
  const { files: linkCards, notes } = await linkCardFiles(edition, ownShell, siteUrl);
  const files = new Map<string, string | Uint8Array>([
    ["index.html", explorePage(edition, ownShell, first, siteUrl)],
    ...linkCards,
    ...(await embedPages(edition, siteUrl)),
    ...dataFiles(story, lock, siteUrl ?? undefined),
    ["corrections.xml", correctionsFeed(story, siteUrl ?? "")],
  ]);
  return { files: new Map([...files].map(([path, source]) => [folder + path, source])), notes };
}

/** The bundler's page in an edition's language, with its files found from the edition's folder. */
function shellOf({ language, folder }: Edition, shell: string): string {
  const inLanguage = shell.replace(/<html[^>]*>/, `<html lang="${language}" dir="${DIRECTIONS[language]}">`);
  return folder === "" ? inLanguage : inLanguage.replaceAll(/(src|href)="\.\/assets\//g, '$1="../assets/');
}

/**
 * The exploring page. All that its first view needs stands in its first bytes, the style sheet with it; what is for robots and for the script that takes
 * over stands at the end.
 */
function explorePage(edition: Edition, shell: string, { page, style: sheet, laterStyle, scripts, data, fonts, print, look }: FirstFiles, siteUrl: SiteUrl): string {
  const { story, language, folder } = edition;
  const up = folder === "" ? "./" : "../";
  const style = sheet.replaceAll("url(./", `url(${up}assets/`);
  const start = /\s*<script type="module"[^>]*><\/script>/.exec(shell)?.[0] ?? "";
  const { head: pageLines, data: graph } = pageHead(story, siteUrl);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, look.trim())}">`,
    ...pageLines,
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${languageAddress(language, other, story.writtenIn)}">`),
    `<link rel="alternate" type="application/atom+xml" title="Corrections" href="./corrections.xml">`,
    // The faces of the first view are asked for at once, so that they are there in time to be used at all (`font-display: optional`); not on a phone, where
    // on a slow network they would hold up the first view itself.
    ...fonts.map((file) => `<link rel="preload" href="${up}${file}" as="font" type="font/woff2" media="(min-width: 660px)" crossorigin>`),
    `<style>${style}</style>`,
    `<script>${look.trim()}</script>`,
  ];
  const end = [
    `<link rel="stylesheet" media="print" href="${up}${print}">`,
    graph,
    // What the script asks for when it runs, without waiting for it to run; and where none runs, nobody asks.
    `<template id="${FIRST}">${[`<link id="${LATER_STYLE}" rel="stylesheet" href="${up}${laterStyle}">`, storyLink(up + data), ...scripts.map((file) => `<link rel="modulepreload" href="${up}${file}">`)].join("")}</template>`,
    `<script>${ASK_FIRST}</script>`,
    start.trim(),
  ];
  return shell
    .replace(start, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace("</body>", () => `  ${end.join("\n    ")}\n  </body>`)
    .replace("<title>Sourceline</title>", () => `<title>${escapeHtml(story.title)}</title>`)
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--page-->", () => page);
}

const FIRST = "first-files";
const ASK_FIRST = `document.head.append(document.getElementById("${FIRST}").content)`;

/** How a page names its story to the script, which finds it by its id (`inLanguage.ts`). */
export function storyLink(address: string): string {
  return `<link id="story-data" rel="preload" as="fetch" type="application/json" href="${address}" crossorigin>`;
}
