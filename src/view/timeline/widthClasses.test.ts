import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { widthClassIn, widthClassOf } from "./widthClasses.ts";

it("knows the timeline's class in a window of any width from the room that page.css leaves it", () => {
  const css = readFileSync(new URL("../styles/page.css", import.meta.url), "utf8");
  const [, most, least, share, widest] = /\.Page \{\s*max-width: ([\d.]+)rem;\s*margin: 0 auto;\s*padding: [\d.]+rem clamp\(([\d.]+)rem, ([\d.]+)vw, ([\d.]+)rem\)/.exec(css)!.map(Number);
  const REM = 16;
  for (let window = 250; window < 2600; window += 1) {
    const side = Math.min(widest! * REM, Math.max(least! * REM, (window * share!) / 100));
    // Its box has a line of one pixel around it.
    expect(widthClassIn(window)).toBe(widthClassOf(Math.min(window, most! * REM) - 2 * side - 2));
  }
  expect([320, 1440].map((window) => widthClassIn(window).direction)).toEqual(["down", "sideways"]);
});
