import { useContext, useMemo } from "react";
import { has } from "../../domain/tiles/eventSet.ts";
import type { EventSet } from "../../domain/tiles/eventSet.ts";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { sectionLink, SurroundingsContext } from "../shared/useLinks.ts";
import type { MarksLook } from "../timeline/marksLook.ts";

/** What the reader's choices make of the marks of a story in tiles. `found`: null where nothing is looked for. */
export function useTiledLook(found: EventSet | null, selected: string | null): MarksLook {
  const surroundings = useContext(SurroundingsContext);
  return useMemo(
    () => ({
      narrowed: found !== null,
      isFound: ({ number }) => found === null || (number !== null && has(found, number)),
      outlined: true,
      selected,
      linkTo: (event) => sectionLink(surroundings, `${EVENT_HASH}${event}`),
    }),
    [found, selected, surroundings],
  );
}
