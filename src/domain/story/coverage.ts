import type { DocumentId, OrganisationId } from "../brand.ts";
import { STANCES } from "../evidence/citation.ts";
import type { Citation, Stance } from "../evidence/citation.ts";
import type { RecordEntry } from "../evidence/recordDocument.ts";
import type { StoryIndex } from "./storyIndex.ts";
import { isBeyond } from "./storyWithRing.ts";
import type { Reading, StoryEvent } from "./story.ts";

/** What a document does with an event: its strongest stance, or silence. */
export type Coverage = Stance | "silent";

/** One entry per document of the story, in the story's order. */
export function coverageOf(index: StoryIndex, event: StoryEvent): readonly { readonly document: DocumentId; readonly coverage: Coverage }[] {
  return index.story.documents.map(({ id }) => ({ document: id, coverage: strongestStance(event, id) }));
}

function strongestStance(event: StoryEvent, document: DocumentId): Coverage {
  const stances = new Set(event.citations.filter((citation) => citation.document === document).map(({ stance }) => stance));
  return STANCES.find((stance) => stances.has(stance)) ?? "silent";
}

/** Does any document that the ring counts report the event as having happened? What only the wider record tells of rests on that alone. */
export function hasHappened(index: StoryIndex, event: StoryEvent): boolean {
  return [...event.citations, ...countedEntries(index, event)].some(({ stance }) => stance === "happened");
}

/** What the wider record says of an event, where the ring counts it, or where there is nothing else. */
export function countedEntries({ ring }: Pick<StoryIndex, "ring">, event: StoryEvent): readonly RecordEntry[] {
  return ring === "wider" || isBeyond(event) ? event.record : [];
}

/** How many documents there are of each stance, and silent. */
export function countCoverage(index: StoryIndex, event: StoryEvent): Readonly<Record<Coverage, number>> {
  const counts = { happened: 0, expected: 0, mentioned: 0, silent: 0 };
  for (const { coverage } of coverageOf(index, event)) counts[coverage] += 1;
  return counts;
}

/** A source at the end of the chains, and the origins whose reporting leads to it (the root itself, when it speaks for itself). */
export interface Root {
  readonly organisation: OrganisationId;
  readonly through: readonly OrganisationId[];
}

/**
 * The distinct ends of the attribution chains behind an event's strongest stance. Documents of one origin count once: three texts
 * that retell one agency are one witness. A citation that names nobody ends at its document's origin.
 */
export function rootsOf(index: StoryIndex, event: StoryEvent): readonly Root[] {
  const strongest = strongestOf(event);
  const roots = new Map<OrganisationId, Set<OrganisationId>>();
  for (const citation of event.citations.filter(({ stance }) => stance === strongest)) {
    const origin = originOf(index, citation);
    const end = citation.via.at(-1) ?? origin;
    roots.set(end, (roots.get(end) ?? new Set()).add(origin));
  }
  return [...roots].map(([organisation, through]) => ({ organisation, through: [...through] }));
}

/** The newsrooms whose reporting stands behind an event's strongest stance: documents of one origin are one newsroom's. */
export function newsroomsOf(index: StoryIndex, event: StoryEvent): readonly OrganisationId[] {
  const strongest = strongestOf(event);
  return [...new Set(event.citations.filter(({ stance }) => stance === strongest).map((citation) => originOf(index, citation)))];
}

function strongestOf(event: StoryEvent): Stance | undefined {
  return STANCES.find((stance) => event.citations.some((citation) => citation.stance === stance));
}

/** How many documents give an answer, and how many are independent: documents of one origin are one voice. */
export function voicesOf(index: StoryIndex, { evidence, record }: Pick<Reading, "evidence" | "record">): { readonly documents: number; readonly origins: readonly OrganisationId[] } {
  const own = new Set(evidence.map(({ document }) => document));
  const origins = [...[...own].map((document) => originOf(index, { document })), ...record.map((document) => index.recordDocument(document).origin)];
  return { documents: own.size + record.length, origins: [...new Set(origins)] };
}

export function originOf(index: StoryIndex, { document }: Pick<Citation, "document">): OrganisationId {
  return index.document(document).origin.organisation;
}
