import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { ALL_FOUND, findEvents } from "../../domain/story/findEvents.ts";
import type { Found } from "../../domain/story/findEvents.ts";
import { useStoryIndex, useView } from "../ViewerContext.tsx";

export const FoundContext = createContext<Found>(ALL_FOUND);

/** Looks for what the reader asks for, once for all that shows it. */
export function FoundProvider({ children }: { children: ReactNode }) {
  const index = useStoryIndex();
  const search = useView((view) => view.search);
  const filters = useView((view) => view.filters);
  const found = useMemo(() => findEvents(index, search, filters), [index, search, filters]);
  return <FoundContext value={found}>{children}</FoundContext>;
}

export function useFound(): Found {
  return useContext(FoundContext);
}
