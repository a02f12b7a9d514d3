import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { Story } from "../domain/story/story.ts";
import type { Translation } from "../domain/story/translateStory.ts";
import { DIRECTIONS, isLanguage } from "../words/language.ts";
import type { Language } from "../words/language.ts";
import { budgetFor, FIRST_VIEW_BUDGET, formatWeight, loadedFirst, weigh, weighFirstView } from "./budget.ts";
import { compileStory } from "./compile/compileStory.ts";
import type { EvidenceLock } from "./compile/quotations.ts";
import { formatProblems } from "./compile/problem.ts";
import { documentsFolderOf } from "./documentsFolder.ts";
import { editionsOf, storyIn } from "./edition.ts";
import { editionFiles, storyLink } from "./editionFiles.ts";
import { classicScript, embedLoader } from "./embedScripts.ts";
import { readSiteUrl } from "./linkCards/siteUrl.ts";
import type { SiteUrl } from "./linkCards/siteUrl.ts";
import { PREACT } from "./preact.ts";
import { prerender } from "./prerender.tsx";
import { splitPrint } from "./splitPrint.ts";
import { stylesIn } from "./stylesIn.ts";
import { themedPalette } from "./themedPalette.ts";
import { tiledSiteFiles } from "./tiles/tiledSiteFiles.ts";
import { otherStyles, usedStyles } from "./usedStyles.ts";

/** Modules that the page asks for by its language. */
const WORDS_MODULE = /\/src\/words\/([a-z]+)\/(?:english|russian|chinese|arabic)\.ts$/;
/** Where `npm run dev` has the story. */
const DEV_STORY = /^\/story-data\/([a-z]+)\.json$/;

/**
 * Above this the site is one in tiles. An event like those of the visit weighs some 440 bytes of HTML after brotli and as much again as data: more than this take a slow phone (1.6 Mbit/s)
 * over a second to load.
 */
export const MOST_ON_ONE_PAGE = 300;

/** Where the first view ends: with the timeline, before the cards. */
const FIRST_VIEW_END = '<div class="Columns">';

interface Compiled {
  readonly story: Story;
  readonly translations: readonly Translation[];
  readonly lock: EvidenceLock | null;
}

/**
 * Compiles the story and writes the site's editions (`editionFiles.ts`), each with the story in its language as a file for the script.
 * In `npm run dev` a problem in the data is shown in the browser, and saving a file of the story compiles it anew.
 */
export function sourceline(storyFolder: string): Plugin {
  const folder = resolve(storyFolder);
  let building = false;
  let compiled: Compiled | null = null;
  let siteUrl: SiteUrl = null;

  const compile = (): Compiled => {
    const { story, translations, problems, evidence } = compileStory(folder, documentsFolderOf(folder));
    if (story !== null) return { story, translations, lock: evidence.lock };
    const error = new Error(`The story has problems:\n${formatProblems(problems)}`);
    // Where in the compiler it was noticed helps nobody who edits a story.
    error.stack = "";
    throw error;
  };

  return {
    name: "sourceline",
    // The build draws the page with React itself, which hydration by Preact accepts; `npm run dev` runs React, for its warnings.
    config: (_, { command }) => (command === "build" ? { resolve: { alias: PREACT } } : undefined),
    configResolved(config) {
      building = config.command === "build";
      const read = readSiteUrl(process.env["SITE_URL"]);
      if (!read.ok) throw new Error(read.why);
      siteUrl = read.value;
    },
    buildStart() {
      if (building) compiled = compile();
    },
    transform(code, id) {
      return id.endsWith("/styles/page.css") ? { code: themedPalette(code), map: null } : undefined;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_, file) => {
        if (!file.startsWith(folder)) return;
        compiled = null;
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const language = DEV_STORY.exec(request.url ?? "")?.[1] ?? "";
        if (!isLanguage(language)) return next();
        try {
          const { story, translations } = (compiled ??= compile());
          response.setHeader("content-type", "application/json").end(JSON.stringify(storyIn(language, story, translations)));
        } catch (problem) {
          // As Vite shows what does not compile: over the page.
          server.ws.send({ type: "error", err: { message: (problem as Error).message, stack: "" } });
          response.writeHead(500).end();
        }
        return undefined;
      });
    },
    transformIndexHtml(html, { originalUrl }) {
      // The build fills in the page itself, in each language.
      if (building) return html;
      const named = /^\/([a-z]+)\//.exec(originalUrl ?? "")?.[1] ?? "";
      const language = isLanguage(named) ? named : "en";
      return html.replace('lang="en"', `lang="${language}" dir="${DIRECTIONS[language]}"`).replace("<!--head-->", storyLink(`/story-data/${language}.json`));
    },
    generateBundle: {
      // After the bundler's page is made.
      order: "post",
      async handler(_, bundle) {
        const page = bundle["index.html"];
        if (compiled === null || page?.type !== "asset") return;
        const { story, translations, lock } = compiled;
        if (story.events.length > MOST_ON_ONE_PAGE) {
          this.info(`${story.events.length} events are more than one page holds (${MOST_ON_ONE_PAGE}): the site is built in tiles, as by npm run tiles`);
          const { files, told } = tiledSiteFiles(folder);
          this.info(told.trim());
          for (const file of Object.keys(bundle)) if (!files.has(file)) Reflect.deleteProperty(bundle, file);
          for (const [fileName, source] of files) {
            if (fileName === "index.html") page.source = source;
            else if (bundle[fileName] === undefined) this.emitFile({ type: "asset", fileName, source });
          }
          return;
        }
        const shell = String(page.source);
        const inTiles = `If it is the story that is heavy, npm run tiles -- ${storyFolder} DIR builds its site in tiles.`;
        const everyFont = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
        // Style sheets that the page does not name come with the scripts that ask for them.
        const visited = loadedFirst(Object.values(bundle)).filter(({ fileName }) => fileName.startsWith("assets/") && !fileName.endsWith(".css"));
        const sheet = Object.values(bundle).find((file) => file.type === "asset" && file.fileName.endsWith(".css") && shell.includes(file.fileName));
        const { screen: css, print: paper } = splitPrint(sheet?.type === "asset" ? String(sheet.source) : "");
        const emitted = (name: string, source: string) => this.getFileName(this.emitFile({ type: "asset", name, source }));
        const print = emitted("print.css", paper);
        const look = await classicScript("../coloursMain.ts");
        for (const edition of editionsOf(story, translations)) {
          const fonts = everyFont.filter((file) => !file.includes("cyrillic") || edition.language === "ru");
          const inLanguage = scriptsOf(edition.language, bundle);
          const data = JSON.stringify(edition.story);
          const dataFile = emitted(`story-${edition.language}.json`, data);
          const drawn = prerender(edition);
          const styles = stylesIn(edition.language, css);
          const later = otherStyles(styles, drawn);
          const first = { page: drawn, style: usedStyles(styles, drawn), laterStyle: emitted(`later-${edition.language}.css`, later), scripts: inLanguage.map(({ fileName }) => fileName), data: dataFile, fonts, print, look };
          const { files, notes } = await editionFiles(edition, shell, first, lock, siteUrl);
          for (const [fileName, source] of files) {
            if (fileName === "index.html") page.source = source;
            else this.emitFile({ type: "asset", fileName, source });
          }
          for (const note of notes) this.info(note);
          const weighed = { language: edition.language, events: story.events.length };
          // Other pages (an event's own, embeds) are other visits.
          const weights = weigh([
            { name: "index.html", content: files.get(`${edition.folder}index.html`)! },
            { name: first.laterStyle, content: later },
            { name: print, content: paper },
            { name: dataFile, content: data },
            ...[...new Set([...visited, ...inLanguage])].filter(({ fileName }) => !fileName.endsWith(".woff2") || fonts.includes(fileName)).map((file) => ({ name: file.fileName, content: file.type === "chunk" ? file.code : file.source })),
          ], weighed);
          const firstView = weighFirstView(String(files.get(`${edition.folder}index.html`)), FIRST_VIEW_END);
          const firstViewBudget = budgetFor(weighed, FIRST_VIEW_BUDGET);
          this.info(`first view in ${edition.language}: ${(firstView / 1000).toFixed(1)} kB of ${firstViewBudget / 1000} kB`);
          if (firstView > firstViewBudget) this.error(`The first view of ${edition.folder}index.html is heavier than it may be: ${firstView} bytes after brotli. ${inTiles}`);
          this.info(`first visit in ${edition.language}, after brotli: ${weights.map(formatWeight).join(", ")}`);
          if (weights.some(({ bytes, budget }) => bytes > budget)) this.error(`The page is heavier than it may be in ${edition.language}: ${weights.map(formatWeight).join(", ")}. ${inTiles}`);
        }
        this.emitFile({ type: "asset", fileName: "embed.js", source: await embedLoader() });
      },
    },
  };
}

/** The scripts that a page asks for because of its language. */
function scriptsOf(language: Language, bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file): file is Rolldown.OutputChunk => {
    return file.type === "chunk" && WORDS_MODULE.exec(file.facadeModuleId ?? "")?.[1] === language;
  });
}
