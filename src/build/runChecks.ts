import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { missingEngines } from "../../e2e/engines/paths.ts";
import { DRIVER_DIED } from "../../e2e/engines/webKit.ts";

/**
 * `npm test`: every check, one after the other, and at the end the true sums. A check that is one command counts as one; the
 * units and the end-to-end tests count as many as there are. All run, even when one fails.
 */

interface Sums {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by its name, where the tool tells. */
  readonly failures?: readonly string[];
}

const node = (name: string, ...args: string[]) => ["node", join("node_modules", name), ...args];
const TSC = join("typescript", "bin", "tsc");

const totals: { name: string; sums: Sums }[] = [];

function check(name: string, command: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${name}`);
  const [program = "", ...args] = command;
  return spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...environment } }).status === 0;
}

function single(name: string, command: readonly string[], hint: string): void {
  const passed = check(name, command);
  if (!passed) console.log(`  to see only this: ${hint}`);
  totals.push({ name, sums: { passed: passed ? 1 : 0, failed: passed ? 0 : 1 } });
}

/** Runs a tool that reports to a JSON file. A run that ends badly without naming a failed test counts as one failure. */
function counted(name: string, command: readonly string[], report: string, count: (report: unknown) => Sums, environment: NodeJS.ProcessEnv): void {
  rmSync(report, { force: true });
  const succeeded = check(name, command, environment);
  let sums: Sums = { passed: 0, failed: 0 };
  try {
    sums = count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    // No report: the tool did not come so far. The line below counts it.
  }
  totals.push({ name, sums: !succeeded && sums.failed === 0 ? { ...sums, failed: 1 } : sums });
}

function endToEnd(name: string, config: string, ...more: string[]): void {
  counted(
    name,
    node(join("@playwright", "test", "cli.js"), "test", "--config", config, ...more),
    endToEndReport,
    (report) => {
      const { stats, suites } = report as { stats: { expected: number; unexpected: number; flaky: number }; suites: readonly Suite[] };
      const tests = suites.flatMap(testsOf);
      const isExcused = ({ status, results }: Test) => status === "flaky" && isDriversFault(results);
      const excused = tests.filter(isExcused).length;
      if (excused > 0) console.log(`${excused} passed when tried again: ${DRIVER_DIED}.`);
      const failures = tests.filter((test) => (test.status === "unexpected" || test.status === "flaky") && !isExcused(test)).map(({ title }) => title);
      return { passed: stats.expected + excused, failed: stats.unexpected + stats.flaky - excused, failures };
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: endToEndReport },
  );
}

/** What is read of Playwright's report: suites within suites, of tests with a result for each try. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly file: string; readonly line: number; readonly title: string; readonly tests: readonly Omit<Test, "title">[] }[];
}
interface Test {
  /** With its file and line. */
  readonly title: string;
  readonly status: string;
  readonly results: readonly { readonly status: string; readonly errors: readonly { readonly message?: string }[] }[];
}

/** What is read of Vitest's report. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

function testsOf({ suites = [], specs = [] }: Suite): readonly Test[] {
  return [...suites.flatMap(testsOf), ...specs.flatMap(({ file, line, title, tests }) => tests.map((test) => ({ ...test, title: `${file}:${line} ${title}` })))];
}

function isDriversFault(results: Test["results"]): boolean {
  return results.filter(({ status }) => status !== "passed").every(({ errors }) => errors.some(({ message }) => message?.includes(DRIVER_DIED)));
}

const IN_ENGINES = "Embeds in their hosts, in Firefox and WebKit";
const reports = tmpdir();
const unitReport = join(reports, `sourceline-units-${process.pid}.json`);
const endToEndReport = join(reports, `sourceline-e2e-${process.pid}.json`);

single("Types", node(TSC, "-p", "."), "npx tsc -p .");
single("Types of the domain, which knows no DOM", node(TSC, "-p", "src/domain"), "npx tsc -p src/domain");
single("Lint and import directions", node(join("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"), "npx eslint .");
single("Data and evidence", node(join("tsx", "dist", "cli.mjs"), join("src", "build", "checkData.ts")), "npm run data");
counted(
  "Units, properties and layouts",
  node(join("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`),
  unitReport,
  (report) => {
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = report as UnitReport;
    const failures = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)), failures };
  },
  // Half an hour off the hour and west of Greenwich: a slip into the machine's own time shows at once.
  { TZ: "America/St_Johns" },
);
single("Build, with its budgets", node(join("vite", "bin", "vite.js"), "build"), "npm run build");
endToEnd("End to end, in a browser", join("e2e", "playwright.config.ts"));
const missing = missingEngines();
// Phones, hosts whose messages differ only in their form, and what an engine hardly changes are for `npm run test:engines`: they would take five times as long.
if (missing.length === 0) endToEnd(IN_ENGINES, join("e2e", "engines.config.ts"), "--grep-invert", "360 pixels|Datawrapper|Guardian|Embedly|pym|AMP|moved|six timelines|keeps a frame|closed tab|far below|grows and shrinks|custom element|own content");

console.log("");
for (const { name, sums } of totals) {
  console.log(`${sums.failed === 0 ? "ok    " : "FAILED"} ${name}: ${sums.passed} passed, ${sums.failed} failed`);
  for (const failure of sums.failures ?? []) console.log(`         ${failure}`);
}
if (missing.length > 0) console.log(`skipped ${IN_ENGINES}: ${missing.map(({ sentence }) => sentence).join(" ")} npm run test:engines gets what it can.`);
const passed = totals.reduce((sum, { sums }) => sum + sums.passed, 0);
const failed = totals.reduce((sum, { sums }) => sum + sums.failed, 0);
rmSync(unitReport, { force: true });
rmSync(endToEndReport, { force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
