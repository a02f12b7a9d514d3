import { rulesOf } from "./cssRules.ts";

/**
 * Of a minified style sheet the rules that a page can have a use for: selectors that name a class or an id of which nothing is said in
 * `page` (its HTML and its script) are left out, and with them rules and groups of rules that have none left. So one page needs no sheet of
 * its own to be light.
 */
export function usedStyles(css: string, page: string): string {
  return chosen(css, namesOf(page), true);
}

/** What `usedStyles` leaves out: for a sheet that may come later than the page, with what a script adds to it. */
export function otherStyles(css: string, page: string): string {
  return chosen(css, namesOf(page), false);
}

function namesOf(page: string): ReadonlySet<string> {
  return new Set(page.match(/[A-Za-z][\w-]*/g));
}

function chosen(css: string, names: ReadonlySet<string>, used: boolean): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return used ? `${prelude};` : "";
      if (prelude.startsWith("@media") || prelude.startsWith("@supports") || prelude.startsWith("@container")) {
        const inner = chosen(body, names, used);
        return inner === "" ? "" : `${prelude}{${inner}}`;
      }
      if (prelude.startsWith("@")) return used ? `${prelude}{${body}}` : "";
      const selectors = splitSelectors(prelude).filter((selector) => namesIn(selector).every((name) => names.has(name)) === used);
      return selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;
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
