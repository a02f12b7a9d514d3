/** JSON for a script element: no parser of HTML takes any of it for anything else, so nothing in a text can end the element. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
