import { createContext, useContext } from "react";

/** Where a part of the story stands: on the exploring page, or on a page of its own in a frame. */
export interface Surroundings {
  /** What leads to the exploring page: nothing on that page itself, `../` from a folder below it. */
  readonly whole: string;
  /** In a frame every other page opens in a window of its own. */
  readonly framed: boolean;
}

export const SurroundingsContext = createContext<Surroundings>({ whole: "", framed: false });

interface LinkAttributes {
  readonly href: string;
  readonly rel?: string;
  readonly target?: string;
}

/** Attributes of links, wherever their component stands. */
export function useLinks(): {
  /** To a place on the exploring page, by its id. */
  readonly toSection: (id: string) => LinkAttributes;
  /** To somebody else's page. */
  readonly toSource: (url: string) => LinkAttributes;
} {
  const { whole, framed } = useContext(SurroundingsContext);
  return {
    toSection: (id) => ({ href: `${whole}#${id}`, ...(framed ? { target: "_blank", rel: "noopener" } : {}) }),
    toSource: (url) => (framed ? { href: url, target: "_blank", rel: "noopener noreferrer" } : { href: url, rel: "noreferrer" }),
  };
}
