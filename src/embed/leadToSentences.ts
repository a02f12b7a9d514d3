import { textFragment } from "../domain/evidence/textFragment.ts";

/** Makes each way to a report lead to the cited sentence. The build leaves that out of the addresses where the quotation beside the link says it already. */
export function leadToSentences(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.Citation-source")) {
    const quote = link.closest("figure")?.querySelector("blockquote")?.textContent;
    if (quote !== undefined && !link.href.includes("#")) link.href = textFragment(link.href, { quote });
  }
}
