import { tiled } from "../../words/en/tiled.ts";
import { linkToFile } from "../shared/linkToFile.tsx";
import { Parts } from "../shared/Parts.tsx";
import { useWords } from "../ViewerContext.tsx";
import { useTiled } from "./TiledContext.ts";

/** What readers take away: files beside the page. */
export function TiledData() {
  const { story } = useTiled();
  const { method: words } = useWords().sections;
  return (
    <section className="Section TiledData" aria-labelledby="data-title">
      <h2 id="data-title">{words.data}</h2>
      <p>
        <Parts of={(story.data === "story" ? words.files : tiled.tables)(linkToFile)} />
      </p>
    </section>
  );
}
