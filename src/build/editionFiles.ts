import { LANGUAGES, DIRECTIONS } from "../words/language.ts";
import { languageAddress } from "../words/languageAddress.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";
import { annotations } from "./annotations.ts";
import type { EvidenceLock } from "./compile/quotations.ts";
import { correctionsFeed } from "./correctionsFeed.ts";
import type { Edition } from "./edition.ts";
import { embedPages } from "./embedPages.tsx";
import { exportFiles } from "./exports/exportFiles.ts";
import { linkCardFiles } from "./linkCards/linkCardFiles.tsx";
import { pageHead } from "./linkCards/pageHead.ts";
import type { SiteUrl } from "./linkCards/siteUrl.ts";
import { prerender } from "./prerender.tsx";
import { storyJson } from "./storyJson.ts";
import { storySchema } from "./storySchema.ts";

/** The policy of the built page: its own files, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'",
].join("; ");

export interface EditionFiles {
  /** By path from the site's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What could not be made as it should be, in plain sentences. */
  readonly notes: readonly string[];
}

/** Files of the bundle that an edition's first view asks for, by path from the site's root. */
export interface FirstFiles {
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
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
    ...Object.entries(exportFiles(story, siteUrl ?? undefined)),
    ["story.json", json(storyJson(story))],
    ["story.schema.json", json(storySchema())],
    ["corrections.xml", correctionsFeed(story, siteUrl ?? "")],
  ]);
  if (lock !== null) files.set("annotations.jsonld", json(annotations(story, lock)));
  return { files: new Map([...files].map(([path, source]) => [folder + path, source])), notes };
}

/** The bundler's page in an edition's language, with its files found from the edition's folder. */
function shellOf({ language, folder }: Edition, shell: string): string {
  const inLanguage = shell.replace(/<html[^>]*>/, `<html lang="${language}" dir="${DIRECTIONS[language]}">`);
  return folder === "" ? inLanguage : inLanguage.replaceAll(/(src|href)="\.\/assets\//g, '$1="../assets/');
}

function explorePage(edition: Edition, shell: string, { scripts, fonts }: FirstFiles, siteUrl: SiteUrl): string {
  const { story, language, folder } = edition;
  const up = folder === "" ? "./" : "../";
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    ...pageHead(story, siteUrl),
    ...LANGUAGES.map((other) => `<link rel="alternate" hreflang="${other}" href="${languageAddress(language, other, story.writtenIn)}">`),
    `<link rel="alternate" type="application/atom+xml" title="Corrections" href="./corrections.xml">`,
    // What the script asks for when it runs, without waiting for it to run.
    ...scripts.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
    // The faces of the first view are asked for at once, so that they are there in time to be used at all (`font-display: optional`).
    ...fonts.map((file) => `<link rel="preload" href="${up}${file}" as="font" type="font/woff2" crossorigin>`),
  ];
  return shell
    .replace("<title>Sourceline</title>", () => `<title>${escapeHtml(story.title)}</title>`)
    .replace("<!--head-->", () => head.join("\n    "))
    .replace("<!--page-->", () => prerender(edition));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
