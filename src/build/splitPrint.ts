import { rulesOf } from "./cssRules.ts";

const PRINT = "@media print";

/** A minified style sheet in two: what paper asks for can come later than what a screen shows. */
export function splitPrint(css: string): { readonly screen: string; readonly print: string } {
  let screen = "";
  let print = "";
  for (const { prelude, body } of rulesOf(css)) {
    if (prelude === PRINT && body !== null) print += body;
    else screen += body === null ? `${prelude};` : `${prelude}{${body}}`;
  }
  return { screen, print };
}
