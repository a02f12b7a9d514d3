import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { themedPalette } from "./themedPalette.ts";

/** The sheets of an embed, in order: the exploring page's, as far as it shows the same things, and its own. */
const SHEETS = ["../view/styles/palette.css", "../view/styles/base.css", "../view/styles/timeline.css", "../view/styles/cards.css", "../view/styles/routes.css", "../embed/embed.css"];

/**
 * One minified style sheet for all embeds; each then takes what it has a use for (`usedStyles`). `more`: sheets of one kind of embed, from this folder.
 * @throws when a sheet cannot be read
 */
export async function embedStyles(more: readonly string[] = []): Promise<string> {
  const entry = pathOf(SHEETS.at(-1)!);
  const [palette = "", ...others] = [...SHEETS, ...more].map((sheet) => readFileSync(pathOf(sheet), "utf8"));
  const css = [themedPalette(palette), ...others].join("\n");
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [{ name: "all-sheets", enforce: "pre", load: (id) => (id === entry ? css : undefined) }],
    build: { write: false, target: "es2022", rollupOptions: { input: entry }, cssMinify: true },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const sheet = outputs.find(({ fileName }) => fileName.endsWith(".css"));
  if (sheet?.type !== "asset") throw new Error("the embed's sheets do not make exactly one");
  return String(sheet.source).trim();
}

function pathOf(sheet: string): string {
  return fileURLToPath(new URL(sheet, import.meta.url));
}
