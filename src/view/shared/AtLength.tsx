import { createContext, useContext } from "react";
import type { ReactNode } from "react";

/**
 * Whether a part of the exploring page is as its HTML has it: what is told at length is not in it, but on pages of its own, which need no script. The script
 * brings it as it takes each part over.
 */
export const InBriefContext = createContext(false);

/** What is told at length. `instead`: what leads to it where it is not. */
export function AtLength({ instead = null, children }: { instead?: ReactNode; children: ReactNode }) {
  return useContext(InBriefContext) ? instead : children;
}
