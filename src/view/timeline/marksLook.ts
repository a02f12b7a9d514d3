import { useMemo } from "react";
import { EVENT_HASH } from "../../state/timelineChoices.ts";
import { useFound } from "../find/FoundContext.tsx";
import { useView } from "../ViewerContext.tsx";
import type { Mark } from "./mark.ts";

/** What the reader's choices make of marks, and where these lead. */
export interface MarksLook {
  /** Whether anything is looked for. Where nothing is, everything is found. */
  readonly narrowed: boolean;
  readonly isFound: (mark: Mark) => boolean;
  /** Whether what is found is outlined; what is not found is dimmed in any case. */
  readonly outlined: boolean;
  readonly selected: string | null;
  /** Attributes of the link to an event. */
  readonly linkTo: (event: string) => { readonly href?: string; readonly target?: string; readonly rel?: string };
}

/** On the page of a story that stands there whole. Reports are not what is looked for: they stay as they are. */
export function useStoryLook(): MarksLook {
  const found = useFound();
  const selected = useView((view) => view.selected);
  return useMemo(
    () => ({
      narrowed: found.narrowed,
      isFound: ({ of }) => of.kind === "report" || found.has(of.event),
      outlined: found.terms.length > 0,
      selected,
      linkTo: (event) => ({ href: `#${EVENT_HASH}${event}` }),
    }),
    [found, selected],
  );
}
