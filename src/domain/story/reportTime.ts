import type { DocumentId, EventId } from "../brand.ts";
import { branded } from "../brand.ts";

const PREFIX = "report:";

/** The writing of a document takes its place in the chronology as an event does, under a name that no event can have. */
export function reportNode(document: string): EventId {
  return branded<EventId>(PREFIX + document);
}

/** The document whose writing this is; null for an event. */
export function documentOfNode(node: string): DocumentId | null {
  return node.startsWith(PREFIX) ? branded<DocumentId>(node.slice(PREFIX.length)) : null;
}
