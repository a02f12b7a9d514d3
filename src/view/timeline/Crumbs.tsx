import type { Zone } from "../../domain/brand.ts";
import { choose } from "../../state/viewer.ts";
import type { Extent } from "../../domain/time/span.ts";
import { useView, useViewer } from "../ViewerContext.tsx";
import { momentWords } from "./momentWords.ts";

/** For a reader who has zoomed in: the ranges around what is shown, the widest first, each a way back. */
export function Crumbs({ shown, zone }: { shown: Extent; zone: Zone }) {
  const viewer = useViewer();
  const { timeline: words, times: { calendar } } = viewer.words;
  const free = useView((view) => view.shown.kind === "free");
  if (!free) return null;
  const around = viewer.story.ranges
    .filter(({ extent }) => extent.from <= shown.from && extent.to >= shown.to)
    .sort((a, b) => b.extent.to - b.extent.from - (a.extent.to - a.extent.from));
  return (
    <nav className="Crumbs" aria-label={words.crumbs.title}>
      <ol>
        <li>
          <button type="button" onClick={() => choose(viewer, { shown: { kind: "all" } })}>
            {words.crumbs.everything}
          </button>
        </li>
        {around.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(viewer, { shown: { kind: "range", id } })}>
              {title}
            </button>
          </li>
        ))}
        <li aria-current="true">{words.crumbs.here(momentWords(shown.from, shown, zone, words, calendar), momentWords(shown.to, shown, zone, words, calendar))}</li>
      </ol>
    </nav>
  );
}
