/** In quotation marks: those of another kind where the text has some itself. */
export function quoted(text: string): string {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}
