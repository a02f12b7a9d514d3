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

/** The class of a measured width. Narrower than the narrowest still gets the narrowest. */
export function widthClassOf(width: number): WidthClass {
  return WIDTH_CLASSES.findLast(({ floor }) => width >= floor) ?? WIDTH_CLASSES[0];
}
