/** A share of the drawing's width, as SVG writes it: what is drawn with it fits every width. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
