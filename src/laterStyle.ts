/** The id of the link to the style sheet for what script adds to the page: nobody needs it without script. */
export const LATER_STYLE = "later-style";

/** Resolves once that sheet is there, or will not come: a page without it is still one that can be used. `npm run dev` has none. */
export async function laterStyle(): Promise<void> {
  const link = document.getElementById(LATER_STYLE);
  if (!(link instanceof HTMLLinkElement) || link.sheet !== null || document.readyState === "complete") return;
  await new Promise((done) => {
    for (const type of ["load", "error"]) link.addEventListener(type, done, { once: true });
    // Should it have failed before: the page waits for no more than all it has asked for.
    addEventListener("load", done, { once: true });
  });
}
