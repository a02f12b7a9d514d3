import { readFileSync } from "node:fs";

const PALETTE = new URL("../../view/styles/palette.css", import.meta.url);

let colours: ReadonlyMap<string, string> | null = null;

/** A colour of `palette.css` in daylight, by name: `ink`, `hue-0-1`. Pictures are seen on other people's pages, which do not tell their theme. */
export function pictureColour(name: string): string {
  colours ??= daylight();
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`palette.css has no colour --${name}`);
  return colour;
}

function daylight(): ReadonlyMap<string, string> {
  const [css = ""] = readFileSync(PALETTE, "utf8").split("@media");
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
}
