import type { RecordDocumentId } from "../../domain/brand.ts";
import { Parts } from "./Parts.tsx";
import { useLinks } from "./useLinks.ts";
import { useStoryIndex, useWords } from "../ViewerContext.tsx";

/** Documents of the wider record by their origins, and by whom they were published where that is another; each a link to its page. */
export function RecordLinks({ documents }: { documents: readonly RecordDocumentId[] }) {
  const index = useStoryIndex();
  const { evidence: words } = useWords();
  const { toSource } = useLinks();
  const links = documents.map((id) => {
    const { url, origin, publisher, title } = index.recordDocument(id);
    const route = { origin: index.organisation(origin).name, publisher: origin === publisher ? null : index.organisation(publisher).name };
    return (
      <a key={id} {...toSource(url)} title={title}>
        {words.routeInSeries(route)}
      </a>
    );
  });
  return <Parts of={words.series(links)} />;
}
