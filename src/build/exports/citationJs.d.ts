/** What the tests use of Citation.js, which ships no types: it reads BibTeX, RIS and CSL-JSON, and gives CSL-JSON. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly CitedItem[];
  }
  export interface CitedItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly "container-title"?: string;
    readonly "collection-title"?: string;
    readonly publisher?: string;
    readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
    readonly URL?: string;
    readonly language?: string;
    readonly keyword?: string;
    readonly note?: string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
