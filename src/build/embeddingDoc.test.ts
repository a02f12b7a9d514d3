import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_LOOK, decodeLook } from "../state/embedLook.ts";

const PATH = "src/embed/EMBEDDING.md";
const text = readFileSync(PATH, "utf8");
const section = /## Options([\s\S]*?)\n## /.exec(text)?.[1] ?? "";
/** Rows of the table under “Options”: what is named, and its values. */
const options = [...section.matchAll(/^\| (`.*?) \| (.*?) \|/gm)].map(([, names, values]) => ({ names: names!, values: values! }));

describe("the page on embedding", () => {
  it("leads to files that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(existsSync(join(dirname(PATH), link)), link).toBe(true);
  });

  it("names options that embeds read, with values that they take", () => {
    const source = readFileSync("src/state/embedOptions.ts", "utf8") + readFileSync("src/state/embedLook.ts", "utf8");
    const names = options.flatMap(({ names: cell }) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!));
    expect(names).toEqual(expect.arrayContaining(["range", "from", "to", "group", "evidence", "event", "theme", "accent", "size", "title"]));
    for (const name of names) expect(source, name).toContain(`"${name}"`);
    for (const [name, key] of [["theme", "theme"], ["accent", "accent"], ["size", "size"], ["title", "title"]] as const) {
      const { values } = options.find(({ names: cell }) => cell === `\`${name}\``)!;
      const read = [...values.matchAll(/`([^`]+)`/g)].map(([, value]) => decodeLook(new URLSearchParams({ [name]: value! }))[key]);
      expect(read.some((value) => value !== DEFAULT_LOOK[key]), name).toBe(true);
      expect(new Set(read).size, name).toBe(read.length);
    }
  });
});

describe("the sample of headers for Netlify and Cloudflare Pages", () => {
  const rules = readFileSync("src/build/hosting/_headers", "utf8")
    .split(/\n(?=\/)/)
    .filter((rule) => rule.startsWith("/"))
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
      return { path, names: lines.map((line) => /^ {2}([\w-]+): \S/.exec(line)?.[1]) };
    });

  it("has no header in two rules that meet: their values would be joined", () => {
    expect(rules.map(({ path }) => path)).toContain("/assets/*");
    const meets = (a: string, b: string) => (a.endsWith("*") ? b.startsWith(a.slice(0, -1)) : a === b);
    for (const [position, a] of rules.entries()) {
      expect(a.names, a.path).not.toContain(undefined);
      for (const b of rules.slice(position + 1)) {
        if (!meets(a.path, b.path) && !meets(b.path, a.path)) continue;
        expect(a.names.filter((name) => b.names.includes(name)), `${a.path} ${b.path}`).toEqual([]);
      }
    }
  });

  it("keeps nobody from framing the site", () => {
    for (const file of ["_headers", "nginx.conf"]) {
      const lines = readFileSync(`src/build/hosting/${file}`, "utf8").split("\n").filter((line) => !line.trim().startsWith("#"));
      expect(lines.join("\n"), file).not.toMatch(/x-frame-options|frame-ancestors/i);
    }
  });
});
