import { existsSync } from "node:fs";
import { formatProblems } from "./compile/problem.ts";
import { buildTiledSite } from "./tiles/buildTiledSite.ts";
import { tellSteps } from "./tiles/tellSteps.ts";

/**
 * `npm run tiles -- FOLDER DIR`: builds the site of a large story, or of one written in YAML, in tiles (`data/README.md`, “Large stories”) in DIR.
 */
const [folder, site] = process.argv.slice(2);
if (folder === undefined || site === undefined || !existsSync(folder)) {
  console.error("Say which folder holds the story, and which the site is to be built in: npm run tiles -- FOLDER DIR");
  process.exit(1);
}
const steps = tellSteps();
const compiled = await buildTiledSite(folder, site, steps.begin);
if (compiled.story === null) {
  console.error(formatProblems(compiled.problems));
  process.exit(1);
}
steps.end(compiled);
if (compiled.leftOut.length > 0) console.log(`Not on the page in tiles: ${compiled.leftOut.join("; ")}.`);
