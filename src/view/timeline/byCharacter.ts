/** A table of advances, each with the characters that have it, as a map from character to advance. */
export function byCharacter(advances: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(advances).flatMap(([advance, characters]) => [...characters].map((character) => [character, Number(advance)])));
}
