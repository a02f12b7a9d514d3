import { createContext, useContext } from "react";
import type { Citation } from "../../domain/evidence/citation.ts";
import { textFragment } from "../../domain/evidence/textFragment.ts";
import { InBriefContext } from "./AtLength.tsx";

/** Where a part of the story stands: on the exploring page, or on a page of its own in a frame. */
export interface Surroundings {
  /** What leads to the exploring page: nothing on that page itself, `../` from a folder below it. */
  readonly whole: string;
  /** In a frame every other page opens in a window of its own. */
  readonly framed: boolean;
  /** What leads to the reports and differences, where they do not stand beside the events; null where the site has no such place. */
  readonly sections?: string | null;
  /** Whether a script of the page gives the ways to sentences their ends (`leadToSentences`), so that the markup may leave them out. */
  readonly shortLinks?: boolean;
  /** False on a page that runs no script at all: nothing there can copy. */
  readonly scripted?: boolean;
}

export const SurroundingsContext = createContext<Surroundings>({ whole: "", framed: false });

/** Without an address, words that would lead somewhere else lead nowhere here. */
interface LinkAttributes {
  readonly href?: string;
  readonly rel?: string;
  readonly target?: string;
}

/** Attributes of links, wherever their component stands. */
export function useLinks(): {
  /** In a frame there is less room, and the exploring page a step away. */
  readonly framed: boolean;
  readonly scripted: boolean;
  /** Whether reports and differences have a place of their own. */
  readonly hasSections: boolean;
  /** To a report or a difference, by the id of its entry; in a frame also to an event. */
  readonly toSection: (id: string) => LinkAttributes;
  /** To somebody else's page. */
  readonly toSource: (url: string) => LinkAttributes;
  /** To the sentence in it; to the page, where the exploring page is in brief. */
  readonly toSentence: (url: string, citation: Citation) => LinkAttributes;
} {
  const { whole, framed, sections = whole, shortLinks, scripted = true } = useContext(SurroundingsContext);
  const inBrief = useContext(InBriefContext);
  const toSource = (url: string) => (framed ? { href: url, target: "_blank", rel: "noopener noreferrer" } : { href: url, rel: "noreferrer" });
  const isPlain = ({ prefix, suffix }: Citation) => prefix === undefined && suffix === undefined;
  return {
    framed,
    scripted,
    hasSections: sections !== null,
    toSection: (id) => (sections === null ? {} : sectionLink({ whole: sections, framed }, id)),
    toSource,
    toSentence: (url, citation) => toSource(inBrief || (shortLinks === true && isPlain(citation)) ? url : textFragment(url, citation)),
  };
}

/** The attributes of a link to a place on the exploring page, by its id. */
export function sectionLink({ whole, framed }: Pick<Surroundings, "whole" | "framed">, id: string): LinkAttributes {
  return { href: `${whole}#${id}`, ...(framed ? { target: "_blank", rel: "noopener" } : {}) };
}
