import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { WIDTH_CLASSES } from "../../view/timeline/widthClasses.ts";
import { PREACT } from "../preact.ts";
import { otherStyles, usedStyles } from "../usedStyles.ts";

/** What the page has in itself, and the names of its files, from the site's folder. */
export interface TiledAssets {
  /** The style sheet that stands in the page: all that its first view has a use for. */
  readonly style: string;
  readonly script: string;
  /** What the script imports, so that nobody waits for it to say so. */
  readonly imported: readonly string[];
  /** The rest of the style sheet, for what the script adds. */
  readonly laterStyle: string;
  /** Those of the first view; the others are asked for where their letters are. */
  readonly fonts: readonly string[];
}

/** Classes that the script puts together from parts. */
const MADE_NAMES = WIDTH_CLASSES.map(({ floor }) => `Timeline-picture-${floor}`).join(" ");

/**
 * Bundles the script, the style sheet and the fonts of a page into the site's folder; their names carry hashes. `page`: the page's content, by which the style sheet is divided.
 * @throws when a source does not compile
 */
export async function writeTiledAssets(site: string, page: string): Promise<TiledAssets> {
  const input = fileURLToPath(new URL("../../tiledMain.tsx", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    resolve: { alias: PREACT },
    // What several scripts share is one file: each would be a request of its own.
    build: { write: false, target: "es2022", assetsInlineLimit: 0, modulePreload: false, minify: true, rolldownOptions: { input, output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] } } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const scripts = outputs.filter((output) => output.type === "chunk");
  const script = scripts.find(({ isEntry }) => isEntry);
  if (script === undefined) throw new Error("tiledMain.tsx makes no script");
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(site, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const [own] = script.viteMetadata?.importedCss ?? [];
  const sheet = outputs.find(({ fileName }) => fileName === own);
  if (sheet?.type !== "asset") throw new Error("tiledMain.tsx has no style sheet");
  for (const output of outputs) if (output !== sheet) write(output.fileName, output.type === "chunk" ? output.code : output.source);
  const styles = usedStyles(String(sheet.source).trim(), [page, ...scripts.map(({ code }) => code), MADE_NAMES].join(" "));
  const later = otherStyles(styles, page);
  const laterStyle = `assets/later-${createHash("sha256").update(later).digest("hex").slice(0, 8)}.css`;
  write(laterStyle, later);
  const names = (ending: string) => outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith(ending));
  return {
    style: usedStyles(styles, page).replaceAll("url(./", "url(./assets/"),
    script: script.fileName,
    imported: script.imports,
    laterStyle,
    fonts: names(".woff2").filter((name) => !name.includes("cyrillic")),
  };
}
