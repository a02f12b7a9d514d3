import { REGION } from "./tellHeight.ts";

/**
 * Brings an element into view after a step of the reader's own (a mark chosen, "Next"). Never on loading: the article is the reader's place. A frame as
 * high as its content cannot scroll to it, and `scrollIntoView` moves the article in some browsers and not in others: so the host is asked, and its
 * loader follows while the frame has the focus.
 */
export function reveal(element: Element, window: Window): void {
  const { document, parent } = window;
  if (parent === window) return element.scrollIntoView({ block: "nearest" });
  const { top, bottom } = element.getBoundingClientRect();
  const region = document.querySelector(REGION);
  if (region === null || !("contained" in document.documentElement.dataset)) {
    const above = document.documentElement.getBoundingClientRect().top;
    return parent.postMessage({ type: "sourceline:reveal", v: 1, top: top - above, bottom: bottom - above }, "*");
  }
  const room = region.getBoundingClientRect();
  if (top < room.top || bottom - top > room.height) region.scrollTop += top - room.top;
  else if (bottom > room.bottom) region.scrollTop += bottom - room.bottom;
}
