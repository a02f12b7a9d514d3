import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ReactNode } from "react";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import type { Font, SatoriOptions } from "satori";
import { PICTURE_SIZE } from "./linkCard.ts";

/** A picture as PNG, and the characters in it that none of the faces can draw. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly undrawn: readonly string[];
}

/** Draws a picture of 1200 by 630 pixels. */
export async function drawPicture(picture: ReactNode): Promise<Drawn> {
  const undrawn = new Set<string>();
  const svg = await pictureSvg(picture, {
    loadAdditionalAsset: (_, text) => {
      undrawn.add(text);
      return Promise.resolve([]);
    },
  });
  const rendered = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return { png: rendered.asPng(), undrawn: [...undrawn] };
}

/** The picture as SVG, its letters as outlines unless `options` say otherwise. */
export function pictureSvg(picture: ReactNode, options: Partial<SatoriOptions> = {}): Promise<string> {
  return satori(picture, { ...PICTURE_SIZE, fonts: fonts(), ...options });
}

/** The page's own faces (`fonts.css`), each in the files that it comes in: one an alphabet. */
const FACES = {
  inter: ["latin", "latin-ext", "cyrillic", "greek", "vietnamese"],
  newsreader: ["latin", "latin-ext", "vietnamese"],
} as const;
const WEIGHTS = [400, 600] as const;

type Face = keyof typeof FACES;

/** Families in the order in which a letter is looked for. The first has nearly all of them. */
export const SANS = familiesOf("inter", "newsreader");
export const SERIF = familiesOf("newsreader", "inter");

function familiesOf(...faces: readonly Face[]): string {
  return faces.flatMap((face) => FACES[face].map((alphabet) => `${face} ${alphabet}`)).join(", ");
}

let loaded: Font[] | null = null;

function fonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  loaded ??= (Object.keys(FACES) as Face[]).flatMap((face) =>
    FACES[face].flatMap((alphabet) =>
      WEIGHTS.map((weight): Font => {
        const path = resolve(`@fontsource/${face}/files/${face}-${alphabet}-${weight}-normal.woff2`);
        return { name: `${face} ${alphabet}`, weight, style: "normal", data: readFileSync(path) };
      }),
    ),
  );
  return loaded;
}
