import { renderToStaticMarkup } from "react-dom/server";
import { escapeHtml } from "../../domain/escapeHtml.ts";
import { TiledEmbed } from "../../embed/TiledEmbed.tsx";
import { english } from "../../words/en/english.ts";
import { embedPage } from "../embedPages.tsx";
import { classicScript } from "../embedScripts.ts";
import { embedStyles } from "../embedStyles.ts";
import type { FirstTiles } from "./firstTiles.ts";

const SHEETS = ["../view/tiled/crowd.css", "../embed/tiledEmbed.css"];

/**
 * `embed/index.html` of a tiled story: one file that asks for no other, whole without script, as every embed of ours.
 * @throws when a script or a sheet does not compile
 */
export async function tiledEmbed({ tiled, root }: FirstTiles): Promise<string> {
  const { title, standfirst } = tiled.story;
  const [css, look, script] = await Promise.all([embedStyles(SHEETS), classicScript("lookMain.ts"), classicScript("heightMain.ts")]);
  const head = ['<link rel="canonical" href="../">', `<meta name="description" content="${escapeHtml(standfirst)}">`];
  const body = renderToStaticMarkup(<TiledEmbed tiled={tiled} root={root} />);
  return embedPage({ language: "en", region: english.embed.frame(title), head, title, css, look, body, script, data: undefined });
}
