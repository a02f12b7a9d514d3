import { createContext, Suspense, useContext, useLayoutEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { ALL_FOUND } from "../../domain/story/findEvents.ts";
import { asBuilt } from "../../state/viewer.ts";
import { FoundContext, useFound } from "../find/FoundContext.tsx";
import { useViewer, ViewerContext } from "../ViewerContext.tsx";
import { InBriefContext } from "./AtLength.tsx";
import type { Turn, Turns } from "./turns.ts";

/** Who gives the parts of a page that the build has drawn their turns. Null where nothing waits: in the build, and where the page is drawn anew. */
export const TurnsContext = createContext<Turns | null>(null);

/**
 * A part of the page that stands in its HTML and is taken over by the script in its turn: the script is never long at it in one piece. `of`: the id of
 * the part's own element, its only one. A part is taken over as the build has drawn it; what is told at length, and what its reader has chosen meanwhile, shows
 * right after.
 */
export function Later({ of, children }: { of: string; children: ReactNode }) {
  const turns = useContext(TurnsContext);
  const [turn] = useState(() => turns?.wait(of) ?? null);
  const [first] = useState(children);
  const [live, setLive] = useState(turn === null);
  const shown = live ? children : first;
  // One and the same while it waits, so that nothing draws a part whose turn has not come.
  const part = useMemo(
    () =>
      turn === null ? null : (
        <Suspense fallback={null}>
          <Part turn={turn} live={live} onTaken={() => setLive(true)}>
            {shown}
          </Part>
        </Suspense>
      ),
    [turn, live, shown],
  );
  return part ?? children;
}

function Part({ turn, live, onTaken, children }: { turn: Turn; live: boolean; onTaken: () => void; children: ReactNode }) {
  // The browser's own page stays until this resolves.
  if (turn.waits) throw turn.come;
  const viewer = useViewer();
  const found = useFound();
  const [taken] = useState(() => asBuilt(viewer));
  // In the same task: later, many parts would be drawn at length in one.
  useLayoutEffect(onTaken, [onTaken]);
  const shows = live ? viewer : taken;
  return (
    <InBriefContext value={!live}>
      <ViewerContext value={shows}>
        <FoundContext value={shows === viewer ? found : ALL_FOUND}>{children}</FoundContext>
      </ViewerContext>
    </InBriefContext>
  );
}
