import { rulesOf } from "./cssRules.ts";

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

/** At commas outside of brackets. */
function splitSelectors(prelude: string): readonly string[] {
  return prelude.split(/,(?![^(]*\))/);
}

/** Classes and ids that an element must have; those within `:not()` it need not have. */
function namesIn(selector: string): readonly string[] {
  return [...selector.replaceAll(/:not\([^)]*\)|\[[^\]]*\]/g, "").matchAll(/[.#]([A-Za-z][\w-]*)/g)].map(([, name = ""]) => name);
}
