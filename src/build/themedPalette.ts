/** The colours of a page whose theme is chosen (`data-theme` on the root), made from the palette of all pages: it stands in one place. */
const BY_NIGHT = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/;
/** What an embed's accent is chosen for: signs and lines on a card. */
const GROUND = "card";

/**
 * Takes `palette.css`: colours by day on `:root`, and those by night in one rule for readers who want it dark. Adds that a chosen theme
 * goes before what the reader has set, that `--accent-by-day` and `--accent-by-night` go before the palette's accent, and for choosing
 * these the grounds `--card-by-day` and `--card-by-night`, as six digits in quotation marks: colours would be shortened.
 * @throws where the palette is not written so
 */
export function themedPalette(palette: string): string {
  const night = BY_NIGHT.exec(palette)?.[1];
  if (night === undefined) throw new Error("palette.css has no one rule of colours by night");
  const day = palette.slice(0, palette.indexOf("@media"));
  const ground = (css: string) => `"${colourIn(css, GROUND).slice(1)}"`;
  const grounds = `  --${GROUND}-by-day: ${ground(day)};\n  --${GROUND}-by-night: ${ground(night)};\n`;
  const nightly = accented(night, "night");
  // Paper is white: what is printed in the colours of the night cannot be read, and browsers print by day whatever the reader has set.
  const chosen = [
    `@media (prefers-color-scheme: dark) {\n  :root:not([data-theme="light"]) {${nightly}}\n}`,
    `@media not print {\n  :root[data-theme="dark"] {\n  color-scheme: dark;${nightly}}\n}`,
    ':root[data-theme="light"] { color-scheme: light; }',
  ].join("\n");
  return accented(palette, "day").replace(":root {", `:root {\n${grounds}`).replace(BY_NIGHT, () => chosen);
}

function colourIn(css: string, name: string): string {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (colour === undefined) throw new Error(`palette.css has no colour --${name}, or not in six digits`);
  return colour;
}

function accented(css: string, time: "day" | "night"): string {
  return css.replace(`--accent: ${colourIn(css, "accent")};`, `--accent: var(--accent-by-${time}, ${colourIn(css, "accent")});`);
}
