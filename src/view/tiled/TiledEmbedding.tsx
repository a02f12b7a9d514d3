import { useSyncExternalStore } from "react";
import { SnippetList } from "../embed/SnippetList.tsx";
import { embedSnippets } from "../embed/embedSnippets.ts";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";

/** What to keep free for the frame until it has spoken, in CSS pixels: about what a column of an article needs. */
const HEIGHT = 900;
/** Of the ways into an article the one that a tiled story has: it answers no oEmbed, and has no picture of its own. */
const WAY = "frame";

/** Nothing that could change. */
const never = () => () => undefined;

/** How to put the story into an article, once the script has taken over what the build drew, which knows no address. `site`: the page's address, without what was chosen. */
export function TiledEmbedding({ site }: { site: string }) {
  const taken = useSyncExternalStore(never, () => true, () => false);
  const { story } = useTiled();
  const words = useWords();
  if (!taken) return null;
  const snippets = embedSnippets({ title: story.title, page: site, frame: new URL("embed/", site).href, loader: new URL("embed.js", site).href, picture: "", height: HEIGHT, content: "" }, words);
  return (
    <details className="TiledEmbedding">
      <summary>{words.takeAway.embed}</summary>
      <SnippetList snippets={snippets.filter(({ id }) => id === WAY)} />
    </details>
  );
}
