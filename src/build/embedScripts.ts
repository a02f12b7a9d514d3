import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import type { Language } from "../words/language.ts";
import { PREACT_ELEMENTS } from "./preact.ts";

/** What the loader may weigh in a publisher's article, in bytes after brotli. */
export const LOADER_BUDGET = 2000;

/** Embeds run on less of Preact; nothing is searched in them, no date is wrong, nothing comes in tiles. */
const INSTEAD = [
  ...PREACT_ELEMENTS,
  { find: /^.*\/find\/Marked\.tsx$/, replacement: fileURLToPath(new URL("../embed/Unmarked.tsx", import.meta.url)) },
  { find: /^.*\/edtfProblems\.ts$/, replacement: fileURLToPath(new URL("../embed/unexplained.ts", import.meta.url)) },
  { find: /^.*\/inTiles\.ts$/, replacement: fileURLToPath(new URL("../embed/untiled.ts", import.meta.url)) },
  { find: /^react$/, replacement: fileURLToPath(new URL("../embed/reactForEmbeds.ts", import.meta.url)) },
];

/** An English embed needs no other letters and no other direction. */
const LATIN_ALONE = [
  { find: /^.*\/otherAdvances\.ts$/, replacement: fileURLToPath(new URL("../embed/latinAlone.ts", import.meta.url)) },
  { find: /^.*\/mirror\.ts$/, replacement: fileURLToPath(new URL("../embed/unmirrored.ts", import.meta.url)) },
];

/** The same words in another language: files and what they export have the same names in each. */
function inWordsOf(language: Language) {
  return [{ find: /^.*\/words\/en\/(.*)$/, replacement: fileURLToPath(new URL(`../words/${language}/`, import.meta.url)) + "$1" }];
}

/**
 * One classic script from a file (`tellHeight.ts`) of `src/embed` and all that it imports: minified, nothing loaded, nothing left in the page's names, in a language of the page. Module scripts do not
 * run in WordPress's sandbox, because their requests need permissions that no static host gives.
 * @throws when the file does not compile
 */
export async function classicScript(file: string, language: Language = "en"): Promise<string> {
  const entry = fileURLToPath(new URL(`../embed/${file}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: [...INSTEAD, ...(language === "en" ? LATIN_ALONE : inWordsOf(language))] },
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "sourceline" },
      // Nothing is imported for its effects alone, so what nothing is taken from can go.
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
      modulePreload: false,
      minify: true,
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ("output" in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk === undefined || outputs.length !== 1) throw new Error(`${file} does not make exactly one script`);
  return chunk.code;
}

/**
 * The script `embed.js` for publishers' pages.
 * @throws when it is heavier than `LOADER_BUDGET`
 */
export async function embedLoader(): Promise<string> {
  const code = await classicScript("loader.ts");
  const bytes = brotliCompressSync(code).length;
  if (bytes > LOADER_BUDGET) throw new Error(`embed.js weighs ${bytes} bytes after brotli; it may weigh ${LOADER_BUDGET}`);
  return code;
}
