import { expect, it } from "vitest";
import { branded } from "../../domain/brand.ts";
import type { DocumentId, OrganisationId } from "../../domain/brand.ts";
import { layOutRoutes } from "./layOutRoutes.ts";

const route = (sources: string[], newsroom: string, document: string, citations: number) => ({
  sources: sources.map((id) => branded<OrganisationId>(id)), newsroom: branded<OrganisationId>(newsroom), document: branded<DocumentId>(document), citations,
});
const layout = layOutRoutes([route([], "dw", "brussels", 20), route(["xinhua"], "afp", "arabella", 12), route(["kremlin"], "afp", "arabella", 3), route([], "afp", "newsx", 9)]);

it("gives every source, newsroom and document one place, none on another", () => {
  expect(layout.nodes.map(({ column, id }) => `${column} ${id}`)).toEqual(["0 xinhua", "0 kremlin", "1 dw", "1 afp", "2 brussels", "2 arabella", "2 newsx"]);
  for (const a of layout.nodes) {
    for (const b of layout.nodes) if (a !== b && a.column === b.column) expect(a.top + a.height <= b.top || b.top + b.height <= a.top).toBe(true);
  }
});

it("draws a flow as thick as its citations are many, inside both its ends", () => {
  for (const { from, to, leaves, arrives, thickness } of layout.flows) {
    expect(leaves - thickness / 2).toBeGreaterThanOrEqual(from.top - 1e-9);
    expect(leaves + thickness / 2).toBeLessThanOrEqual(from.top + from.height + 1e-9);
    expect(arrives - thickness / 2).toBeGreaterThanOrEqual(to.top - 1e-9);
    expect(arrives + thickness / 2).toBeLessThanOrEqual(to.top + to.height + 1e-9);
  }
  const [xinhua, kremlin] = layout.flows.filter(({ from }) => from.column === 0);
  expect(xinhua!.thickness / kremlin!.thickness).toBeCloseTo(4);
});

it("counts a newsroom's citations once, however many sources they name", () => {
  expect(layout.nodes.find(({ id }) => id === "afp")?.citations).toBe(24);
});
