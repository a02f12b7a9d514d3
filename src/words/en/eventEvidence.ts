function coverage({ happened, expected, mentioned, total }: { readonly happened: number; readonly expected: number; readonly mentioned: number; readonly total: number }): string {
  const parts = [["reported", happened] as const, ["expected", expected] as const, ["mentioned", mentioned] as const].filter(([, count]) => count > 0);
  const words = parts.map(([stance, count], position) => `${stance} by ${count}${position === 0 ? ` of ${total}` : ""}`).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What `evidence` says of one event in short. Embeds take this part of it alone: see `timelineWords.ts`. */
export const eventEvidence = {
  /** “Reported by 1 of 5, expected by 1, mentioned by 1”: at least one of the three numbers is not 0, and `total` follows the first such. */
  coverage,
  coveredByNone: (total: number) => `None of the ${total} reports tells of it`,
  /** “the airport, Beijing” */
  placeIn: (place: string, around: string) => `${place}, ${around}`,
  placeInferred: "place inferred",
};
