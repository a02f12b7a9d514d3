import { AxeBuilder } from "@axe-core/playwright";
import { layOutAll } from "./seen.ts";
import type { Page } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What keeps a reader out, as axe finds it in the whole page or in parts of it: a line for each rule, with the first places. */
export async function barriers(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  await layOutAll(page);
  // A preview in a frame is a page of its own, and looked at as one.
  const axe = new AxeBuilder({ page }).withTags(RULES).options({ resultTypes: ["violations"] }).exclude("iframe");
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary ?? ""})`).join("; ")} … ${nodes.length} in all`);
}
