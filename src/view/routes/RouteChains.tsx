import type { Citation } from "../../domain/evidence/citation.ts";
import { routesOf } from "../../domain/story/routes.ts";
import { documentHue } from "../shared/documentHue.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** The routes of one event's words, each a chain: source → newsroom → publisher. */
export function RouteChains({ citations }: { citations: readonly Citation[] }) {
  const index = useStoryIndex();
  const { routes: words } = useWords().sections;
  return (
    <details className="RouteChains">
      <summary>{words.ofOneEvent}</summary>
      <ul>
        {routesOf(index, citations).map(({ sources, newsroom, document }) => (
          <li key={[...sources, newsroom, document].join()} {...documentHue(index, document)}>
            {[...sources, newsroom].map((id) => (
              <span key={id} className="RouteChains-step">
                {index.organisation(id).name}
                <span aria-label={words.then}>{words.arrow}</span>
              </span>
            ))}
            <bdi className="RouteChains-document">{index.organisation(index.document(document).publisher).name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
