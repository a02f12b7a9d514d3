import type { Reference } from "../../domain/story/reference.ts";

/** One item of CSL-JSON, the input of citation processors. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage";
  readonly title: string;
  readonly "container-title": string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  readonly URL?: string;
  readonly language?: string;
  readonly keyword: string;
  readonly note?: string;
}

/** A reference as CSL has it. A title in square brackets is a description, as the styles write them. */
export function cslJson({ key, title, container, publisher, date, url, language, keyword, note }: Reference): CslItem {
  return {
    id: key,
    type: "webpage",
    title: title.known ? title.text : `[${title.text}]`,
    "container-title": container,
    ...(publisher !== null && { publisher }),
    ...(date !== null && { issued: { "date-parts": [date] } }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    keyword,
    ...(note !== null && { note }),
  };
}
