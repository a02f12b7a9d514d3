import { bibtexOf } from "./bibtex.ts";
import type { PartialDate, Reference } from "./reference.ts";
import { risOf } from "./ris.ts";

/** Styles for people, then formats for programs. */
export const CITATION_STYLES = ["chicago", "apa", "mla", "plain", "bibtex", "ris"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A reference as plain text, without italics. `chicago` is a note of the Chicago Manual (17th edition), `apa` an entry of APA (7th), `mla` one of
 * MLA (9th). What is not known is left out, or “n.d.” where a style wants it said.
 */
export function formatReference(reference: Reference, style: CitationStyle): string {
  switch (style) {
    case "chicago":
      return chicago(reference);
    case "apa":
      return apa(reference);
    case "mla":
      return mla(reference);
    case "plain":
      return plain(reference);
    case "bibtex":
      return bibtexOf(reference);
    case "ris":
      return risOf(reference);
    default:
      return style satisfies never;
  }
}

/** “Title,” Container, May 16, 2024, https://… . */
function chicago({ title, container, publisher, date, url }: Reference): string {
  const parts = [container, publisher, date === null ? "n.d." : monthFirst(date), url];
  return closed(`${title.known ? quoted(title.text, ",") : `${capital(title.text)},`} ${listed(parts)}`);
}

/** Title. (2024, May 16). Container. https://… */
function apa({ title, container, publisher, date, url }: Reference): string {
  const work = title.known ? ended(title.text) : `[${capital(title.text)}].`;
  const place = [container, publisher].filter((part) => part !== null).map(ended);
  return [work, `(${date === null ? "n.d." : yearFirst(date)}).`, ...place, url].filter((part) => part !== null).join(" ");
}

/** “Title.” Container, 16 May 2024, https://… . */
function mla({ title, container, publisher, date, url }: Reference): string {
  const parts = [container, publisher, date === null ? null : dayFirst(date, MLA_MONTHS), url];
  return closed(`${title.known ? quoted(title.text, ".") : ended(capital(title.text))} ${listed(parts)}`);
}

/** Container: Title. 16 May 2024. https://… */
function plain({ title, container, publisher, date, url }: Reference): string {
  const name = publisher === null ? container : `${container} (${publisher})`;
  const work = title.known ? ended(title.text) : `[${title.text}].`;
  return [`${name}: ${work}`, date === null ? null : `${dayFirst(date, MONTHS)}.`, url].filter((part) => part !== null).join(" ");
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MLA_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

const monthFirst = ([year, month, day]: PartialDate) =>
  month === undefined ? `${year}` : day === undefined ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${day}, ${year}`;
const yearFirst = ([year, month, day]: PartialDate) =>
  month === undefined ? `${year}` : `${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
const dayFirst = ([year, month, day]: PartialDate, months: readonly string[]) =>
  [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(" ");

/** In double quotation marks, those inside made single. The mark that follows goes within, unless the title ends in one of its own. */
function quoted(title: string, mark: "," | "."): string {
  const inside = title.replaceAll("“", "‘").replaceAll("”", "’").replace(/[.,]$/, "");
  return `“${inside}${/[?!…]$/.test(inside) ? "" : mark}”`;
}

const listed = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(", ");
const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
/** An entry ends in one full stop, also after “n.d.”. */
const closed = (text: string) => (text.endsWith(".") ? text : `${text}.`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
