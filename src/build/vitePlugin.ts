import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { Story } from "../domain/story/story.ts";
import { annotations } from "./annotations.ts";
import { formatWeight, loadedFirst, weigh } from "./budget.ts";
import { compileStory } from "./compile/compileStory.ts";
import type { EvidenceLock } from "./compile/quotations.ts";
import { formatProblems } from "./compile/problem.ts";
import { correctionsFeed } from "./correctionsFeed.ts";
import { documentsFolderFor } from "./documentsFolder.ts";
import { embedPages } from "./embedPages.tsx";
import { embedLoader } from "./embedScripts.ts";
import { escapeHtml } from "../domain/escapeHtml.ts";
import { exportFiles } from "./exports/exportFiles.ts";
import { linkCardFiles } from "./linkCards/linkCardFiles.tsx";
import { pageHead } from "./linkCards/pageHead.ts";
import { readSiteUrl } from "./linkCards/siteUrl.ts";
import type { SiteUrl } from "./linkCards/siteUrl.ts";
import { prerender } from "./prerender.tsx";
import { storyJson } from "./storyJson.ts";
import { storySchema } from "./storySchema.ts";

const VIRTUAL = "virtual:story";
const RESOLVED = `\0${VIRTUAL}`;

/** The policy of the built page: its own files, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'",
].join("; ");

/**
 * Puts the compiled story into the bundle as `virtual:story`, draws the page at build time, and writes `story.json`, its schema, `annotations.jsonld` and the exports.
 * In `npm run dev` a problem in the data is shown in the browser, and saving a file of the story compiles it anew.
 */
export function sourceline(storyFolder: string): Plugin {
  const folder = resolve(storyFolder);
  let building = false;
  let story: Story | null = null;
  let lock: EvidenceLock | null = null;
  let siteUrl: SiteUrl = null;
  /** The exploring page before the story is filled in. */
  let shell = "";

  const compile = (): Story => {
    const compiled = compileStory(folder, documentsFolderFor() === "missing" ? null : (documentsFolderFor() as string | null));
    if (compiled.story === null) {
      const error = new Error(`The story has problems:\n${formatProblems(compiled.problems)}`);
      // Where in the compiler it was noticed helps nobody who edits a story.
      error.stack = "";
      throw error;
    }
    lock = compiled.evidence.lock;
    return compiled.story;
  };

  return {
    name: "sourceline",
    configResolved(config) {
      building = config.command === "build";
      const read = readSiteUrl(process.env["SITE_URL"]);
      if (!read.ok) throw new Error(read.why);
      siteUrl = read.value;
    },
    buildStart() {
      if (building) story = compile();
    },
    resolveId(id) {
      return id === VIRTUAL ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      story = compile();
      // A string parsed at run time is quicker than the same object as script, and cannot be taken for code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_, file) => {
        if (!file.startsWith(folder)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (!building || story === null) return html;
        shell = html;
        // The faces of the first view are asked for at once, so that they are there in time to be used at all (`font-display: optional`).
        const fonts = Object.keys(bundle ?? {}).filter((file) => file.endsWith(".woff2"));
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
          ...pageHead(story, siteUrl),
          `<link rel="alternate" type="application/atom+xml" title="Corrections" href="./corrections.xml">`,
          ...fonts.map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`),
        ];
        return html
          .replace("<title>Sourceline</title>", () => `<title>${escapeHtml(story!.title)}</title>`)
          .replace("<!--head-->", () => head.join("\n    "))
          .replace("<!--page-->", () => prerender(story!));
      },
    },
    writeBundle(_, bundle) {
      // Other pages (an event's own, embeds) are other visits, and their files stand beside those of the page.
      const page = bundle["index.html"];
      const html = page?.type === "asset" ? String(page.source) : "";
      // Style sheets that the page does not name come with the scripts that ask for them.
      const visited = loadedFirst(Object.values(bundle)).filter(({ fileName }) => fileName === "index.html" || (fileName.startsWith("assets/") && (!fileName.endsWith(".css") || html.includes(fileName))));
      const weights = weigh(visited.map((file) => ({ name: file.fileName, content: file.type === "chunk" ? file.code : file.source })));
      this.info(`first visit, after brotli: ${weights.map(formatWeight).join(", ")}`);
      if (weights.some(({ bytes, budget }) => bytes > budget)) this.error(`The page is heavier than it may be: ${weights.map(formatWeight).join(", ")}`);
    },
    generateBundle: {
      // After the page itself is made.
      order: "post",
      async handler() {
        if (story === null) return;
        const { files, notes } = await linkCardFiles(story, shell, siteUrl);
        for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
        for (const note of notes) this.info(note);
        for (const [fileName, source] of await embedPages(story, siteUrl)) this.emitFile({ type: "asset", fileName, source });
        this.emitFile({ type: "asset", fileName: "embed.js", source: await embedLoader() });
        for (const [fileName, source] of Object.entries(exportFiles(story, siteUrl ?? undefined))) this.emitFile({ type: "asset", fileName, source });
        this.emitFile({ type: "asset", fileName: "story.json", source: `${JSON.stringify(storyJson(story), null, 2)}\n` });
        this.emitFile({ type: "asset", fileName: "corrections.xml", source: correctionsFeed(story, siteUrl ?? "") });
        if (lock !== null) this.emitFile({ type: "asset", fileName: "annotations.jsonld", source: `${JSON.stringify(annotations(story, lock), null, 2)}\n` });
        this.emitFile({ type: "asset", fileName: "story.schema.json", source: `${JSON.stringify(storySchema(), null, 2)}\n` });
      },
    },
  };
}
