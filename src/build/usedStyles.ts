/**
 * Of a minified style sheet the rules that a page can have a use for: selectors that name a class or an id of which nothing is said in
 * `page` (its HTML and its script) are left out, and with them rules and groups of rules that have none left. So one page needs no sheet of
 * its own to be light.
 */
export function usedStyles(css: string, page: string): string {
  const names = new Set(page.match(/[A-Za-z][\w-]*/g));
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      if (prelude.startsWith("@media") || prelude.startsWith("@supports") || prelude.startsWith("@container")) {
        const inner = usedStyles(body, page);
        return inner === "" ? "" : `${prelude}{${inner}}`;
      }
      if (prelude.startsWith("@")) return `${prelude}{${body}}`;
      const used = splitSelectors(prelude).filter((selector) => namesIn(selector).every((name) => names.has(name)));
      return used.length === 0 ? "" : `${used.join(",")}{${body}}`;
    })
    .join("");
}

interface Rule {
  /** What stands before the braces: selectors, or an at-rule's words. */
  readonly prelude: string;
  /** Null for a statement without braces. */
  readonly body: string | null;
}

/** The rules of the sheet's outermost level. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/g)) {
    if (sign === "{") {
      if (depth === 0) open = index;
      depth += 1;
    } else if (sign === "}") {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
      start = index + 1;
    } else if (sign === ";" && depth === 0) {
      rules.push({ prelude: css.slice(start, index).trim(), body: null });
      start = index + 1;
    }
  }
  return rules;
}

/** At commas outside of brackets. */
function splitSelectors(prelude: string): readonly string[] {
  return prelude.split(/,(?![^(]*\))/);
}

/** Classes and ids that an element must have; those within `:not()` it need not have. */
function namesIn(selector: string): readonly string[] {
  return [...selector.replaceAll(/:not\([^)]*\)|\[[^\]]*\]/g, "").matchAll(/[.#]([A-Za-z][\w-]*)/g)].map(([, name = ""]) => name);
}
