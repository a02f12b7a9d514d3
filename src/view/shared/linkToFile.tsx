/** A file beside the page, by its name or in other words. */
export function linkToFile(name: string, words = name) {
  return <a href={`./${name}`}>{words}</a>;
}
