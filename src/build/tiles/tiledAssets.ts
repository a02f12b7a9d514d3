import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { WIDTH_CLASSES } from "../../view/timeline/widthClasses.ts";
import { usedStyles } from "../usedStyles.ts";

/** Names of the page's files, from the site's folder. */
export interface TiledAssets {
  readonly script: string;
  readonly style: string;
  /** Those of the first view; the others are asked for where their letters are. */
  readonly fonts: readonly string[];
}

/** Like embeds, the page runs on Preact, which weighs a tenth of React. */
const INSTEAD = [
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react$/, replacement: "preact/compat" },
];

/** Classes that the script puts together from parts. */
const MADE_NAMES = WIDTH_CLASSES.map(({ floor }) => `Timeline-picture-${floor}`).join(" ");

/**
 * Bundles the script, the style sheet and the fonts of the page into the site's folder; their names carry hashes. They are the same for every tiled story.
 * @throws when a source does not compile
 */
export async function writeTiledAssets(site: string): Promise<TiledAssets> {
  const input = fileURLToPath(new URL("../../tiledMain.tsx", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    base: "./",
    resolve: { alias: INSTEAD },
    build: { write: false, target: "es2022", assetsInlineLimit: 0, modulePreload: false, minify: true, rolldownOptions: { input } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const script = outputs.find((output) => output.type === "chunk");
  if (script === undefined) throw new Error("tiledMain.tsx makes no script");
  for (const output of outputs) {
    const isStyle = output.fileName.endsWith(".css");
    const content = output.type === "chunk" ? output.code : isStyle ? usedStyles(String(output.source), `${script.code} ${MADE_NAMES}`) : output.source;
    const path = join(site, output.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const names = (ending: string) => outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith(ending));
  return { script: script.fileName, style: names(".css")[0]!, fonts: names(".woff2").filter((name) => !name.includes("cyrillic")) };
}
