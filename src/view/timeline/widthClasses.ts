/**
 * Classes of the timeline's own width, each named by its least width in CSS pixels. The build knows no viewport, so it draws one picture per
 * class and `timeline.css` shows the one that fits (the same numbers stand there in container queries); the browser then
 * keeps to the class that it measures. A layout made for the least width holds for all of the class.
 */
export const WIDTH_CLASSES = [
  { floor: 272, direction: "down" },
  { floor: 340, direction: "down" },
  { floor: 660, direction: "sideways" },
  { floor: 1000, direction: "sideways" },
] as const;

export type WidthClass = (typeof WIDTH_CLASSES)[number];

/**
 * The class that the timeline of a page will have in a window of this width, by the room that `page.css` leaves it: for what cannot wait until it is laid
 * out. In pixels, for letters of 16; a reader's own size of letters, or a scroll bar, may make it another.
 */
export function widthClassIn(window: number): WidthClass {
  const side = Math.min(40, Math.max(16, window * 0.04));
  return widthClassOf(Math.min(window, 1216) - 2 * side - 2);
}

/** The class of a measured width. Narrower than the narrowest still gets the narrowest. */
export function widthClassOf(width: number): WidthClass {
  return WIDTH_CLASSES.findLast(({ floor }) => width >= floor) ?? WIDTH_CLASSES[0];
}
