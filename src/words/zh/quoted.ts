/** In quotation marks; those inside become single ones: “宣布‘No limits’（无上限）伙伴关系”. */
export function quoted(name: string): string {
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
