import { rulesOf } from "./cssRules.ts";
import { DIRECTIONS, LANGUAGES } from "../words/language.ts";
import type { Language } from "../words/language.ts";

/** Of a minified style sheet what a page in a language has a use for: without the rules for pages in others, and for lines that run the other way. */
export function stylesIn(language: Language, css: string): string {
  const others = LANGUAGES.filter((other) => other !== language && other !== "en").map((other) => `:lang(${other})`);
  const idle = [...others, ...(DIRECTIONS[language] === "rtl" ? [] : ["[dir=rtl]", '[dir="rtl"]', ":dir(rtl)"])];
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      // One word of Russian, the name of the language, is no reason to load a face for it.
      if (language !== "ru" && prelude === "@font-face" && body.includes("cyrillic")) return "";
      if (/^@(?:media|supports|container)/.test(prelude)) {
        const inner = stylesIn(language, body);
        return inner === "" ? "" : `${prelude}{${inner}}`;
      }
      // At commas outside of brackets.
      const used = prelude.startsWith("@") ? [prelude] : prelude.split(/,(?![^(]*\))/).filter((selector) => !idle.some((mark) => selector.includes(mark)));
      return used.length === 0 ? "" : `${used.join(",")}{${body}}`;
    })
    .join("");
}
