/**
 * Names of many files that are asked for by number. They lie in pages of `PAGE`, and the names of those pages in pages again, up to one: so the first
 * bytes that a reader loads are the same however many files there are.
 */
export const PAGE = 256;

/** How many pages lie one above the other. */
export function pageLevels(files: number): number {
  let levels = 1;
  for (let pages = Math.ceil(files / PAGE); pages > 1; pages = Math.ceil(pages / PAGE)) levels += 1;
  return levels;
}

/** The place to look at in the page of each level for the file with this number, the uppermost page first. */
export function pathToName(files: number, file: number): readonly number[] {
  return Array.from({ length: pageLevels(files) }, (_, level) => Math.floor(file / PAGE ** (pageLevels(files) - 1 - level)) % PAGE);
}
