import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatProblems } from "./compile/problem.ts";
import { buildTiledSite } from "./tiles/buildTiledSite.ts";
import { writeSyntheticStory } from "./tiles/syntheticStory.ts";
import { tellSteps } from "./tiles/tellSteps.ts";

/**
 * `npm run synthetic -- N DIR`: builds a whole site in DIR from a made story of N events. The same N gives the same site.
 */
const [asked, site] = process.argv.slice(2);
const count = Number(asked);
if (!Number.isInteger(count) || count < 1 || site === undefined) {
  console.error("Say how many events, and in which folder: npm run synthetic -- 1000000 DIR");
  process.exit(1);
}
const input = join(mkdtempSync(join(tmpdir(), "sourceline-made-")), "made");
const steps = tellSteps();
try {
  steps.begin("making the story");
  await writeSyntheticStory(count, input);
  const compiled = await buildTiledSite(input, site, steps.begin);
  if (compiled.story === null) throw new Error(formatProblems(compiled.problems));
  steps.end(compiled);
} finally {
  rmSync(join(input, ".."), { recursive: true, force: true });
}
