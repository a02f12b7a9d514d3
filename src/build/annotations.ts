import type { Citation } from "../domain/evidence/citation.ts";
import type { SourceDocument } from "../domain/evidence/document.ts";
import type { Story } from "../domain/story/story.ts";
import { keyOf } from "./compile/quotations.ts";
import type { EvidenceLock } from "./compile/quotations.ts";

const FILE = "annotations.jsonld";

interface Tag {
  readonly type: "TextualBody";
  readonly purpose: "tagging";
  readonly format: "text/plain";
  readonly value: string;
}

type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "tagging";
  /** The event's id, then the stance. */
  readonly body: readonly [Tag, Tag];
  readonly target: { readonly type: "SpecificResource"; readonly source: string; readonly selector: readonly Selector[] };
}

export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: { readonly id: string; readonly type: "AnnotationCollection"; readonly label: string; readonly total: number };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/**
 * Every citation as a W3C Web Annotation, `annotations.jsonld`. Ids are relative to the file's own address. Positions count in the normalised text
 * whose digest the lock has (NFC, white space collapsed), which is not the page's markup; the words themselves are what to look for there. They are UTF-16 code units: the code points that
 * the model asks for, as long as a text has no character beyond U+FFFF before them.
 */
export function annotations(story: Story, lock: EvidenceLock): AnnotationPage {
  const items = story.events.flatMap((event) =>
    event.citations.map((citation, position): Annotation => {
      const document = story.documents.find(({ id }) => id === citation.document)!;
      return {
        id: `${FILE}#${event.id}/${position}`,
        type: "Annotation",
        motivation: "tagging",
        body: [tag(event.id), tag(citation.stance)],
        target: { type: "SpecificResource", source: sourceOf(story, document), selector: selectorsOf(citation, lock) },
      };
    }),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: FILE,
    type: "AnnotationPage",
    partOf: { id: `${FILE}#collection`, type: "AnnotationCollection", label: `${story.title}: every citation`, total: items.length },
    startIndex: 0,
    items,
  };
}

function tag(value: string): Tag {
  return { type: "TextualBody", purpose: "tagging", format: "text/plain", value };
}

/** A document without a known address still needs a name that is its own. */
function sourceOf(story: Story, { id, url }: SourceDocument): string {
  return url ?? `urn:sourceline:${story.id}:${id}`;
}

function selectorsOf(citation: Citation, lock: EvidenceLock): readonly Selector[] {
  const { quote, prefix, suffix, document } = citation;
  const place = lock.documents[document]?.quotations.find((quotation) => keyOf(quotation) === keyOf(citation));
  const words: Selector = { type: "TextQuoteSelector", exact: quote, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
  return place === undefined ? [words] : [words, { type: "TextPositionSelector", start: place.start, end: place.end }];
}
