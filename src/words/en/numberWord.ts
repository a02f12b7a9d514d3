const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Small numbers as running English writes them. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
