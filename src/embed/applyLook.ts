import { contrast } from "./contrast.ts";
import type { EmbedLook } from "../state/embedLook.ts";

/** Least contrast of an accent with the ground that it stands on. */
const LEAST_CONTRAST = 3;

/**
 * Gives the page its look, before it is seen: `data-theme` and `data-title` on the root, and the accent where it can be told from the
 * ground, by day and by night each on its own. Elsewhere the palette's accent stays. The grounds are the style sheet's `--card-by-day` and
 * `--card-by-night`.
 */
export function applyLook({ documentElement: root }: Document, { theme, accent, title }: EmbedLook): void {
  root.dataset["theme"] = theme;
  root.dataset["title"] = title ? "on" : "off";
  if (accent === null) return;
  const style = getComputedStyle(root);
  for (const time of ["day", "night"]) {
    const ground = style.getPropertyValue(`--card-by-${time}`).replaceAll(/[^\da-f]/g, "");
    if (contrast(accent, ground) >= LEAST_CONTRAST) root.style.setProperty(`--accent-by-${time}`, `#${accent}`);
  }
}
