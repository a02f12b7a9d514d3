import { Fragment } from "react";
import type { RecordDocumentId } from "../../domain/brand.ts";
import { useLinks } from "./useLinks.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** Documents of the wider record by their origins, and by whom they were published where that is another; each a link to its page. */
export function RecordLinks({ documents }: { documents: readonly RecordDocumentId[] }) {
  const index = useStoryIndex();
  const { toSource } = useLinks();
  return documents.map((id, position) => {
    const { url, origin, publisher, title } = index.recordDocument(id);
    const name = index.organisation(origin).name;
    return (
      <Fragment key={id}>
        {position > 0 && ", "}
        <a {...toSource(url)} title={title}>
          {origin === publisher ? name : `${name} via ${index.organisation(publisher).name}`}
        </a>
      </Fragment>
    );
  });
}
