import type { RefObject } from "react";
import { choose } from "../../state/viewer.ts";
import { useView, useViewer } from "../ViewerContext.tsx";
import { SearchInput } from "./SearchInput.tsx";

/** The search field of the exploring page: what is typed becomes the view's search. */
export function SearchField({ field, onStep }: { field: RefObject<HTMLInputElement | null>; onStep: (step: 1 | -1) => void }) {
  const viewer = useViewer();
  const search = useView((view) => view.search);
  const onSearch = (next: string) => {
    if (next !== viewer.store.getState().search) choose(viewer, { search: next });
  };
  return <SearchInput field={field} search={search} onSearch={onSearch} onStep={onStep} />;
}
