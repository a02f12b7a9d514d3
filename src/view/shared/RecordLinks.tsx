import { Fragment } from "react";
import type { RecordDocumentId } from "../../domain/brand.ts";
import { useStoryIndex } from "../ViewerContext.tsx";

/** Documents of the wider record by their publishers' names, each a link to its page. */
export function RecordLinks({ documents }: { documents: readonly RecordDocumentId[] }) {
  const index = useStoryIndex();
  return documents.map((id, position) => {
    const { url, publisher, title } = index.recordDocument(id);
    return (
      <Fragment key={id}>
        {position > 0 && ", "}
        <a href={url} rel="noreferrer" title={title}>
          {index.organisation(publisher).name}
        </a>
      </Fragment>
    );
  });
}
