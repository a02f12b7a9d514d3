const [BEGINNING, END] = ["\u2068", "\u2069"];

/**
 * A name or a label, kept in its own order: among Arabic words “24 Brussels” would be seen as “Brussels 24”, and two Latin names with a comma
 * between them from left to right. Arabic ones stay as they are.
 */
export function isolated(text: string): string {
  return /[A-Za-z]/.test(text) ? BEGINNING + text + END : text;
}

/** The same for an element, whose letters are not known here, and for figures that hang together, as those of “2024-05-16”. */
export function isolatedPart<T>(part: T): readonly (string | T)[] {
  return [BEGINNING, part, END];
}
