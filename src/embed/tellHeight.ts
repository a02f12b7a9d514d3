import { heightMessages, readFrameAddress } from "./heightDialects.ts";
import { readHostMessage } from "./hostMessage.ts";
import { rescueLinks } from "./rescueLinks.ts";

/** The one element that scrolls when the host gives the embed less room than it needs. It fills the body, and its last child ends where it ends. */
export const REGION = "[data-region]";

/** How long a host may take to follow a height, in milliseconds, before the embed makes do with the room that it has. */
const PATIENCE_MS = 1000;

/**
 * Tells the page that frames this one how high it is: at once, and when that changes. Where the host does not follow (no script of its own, or
 * WordPress's limit of 1000 pixels) it sets `data-contained` on `<html>` and makes the region (`[data-region]`) reachable by keyboard; the style sheet
 * then lets the region scroll. Call it first of all, once the body is there. Outside a frame it does nothing.
 */
export function tellHeight(window: Window): void {
  const { document, parent } = window;
  if (parent === window) return;
  const root = document.documentElement;
  const region = document.querySelector<HTMLElement>(REGION);
  let frame = readFrameAddress(window.location.href);
  let told = 0;
  let patience = 0;
  let inView = false;

  /** Whole pixels that the content wants, whether it has them or not. Never `scrollHeight`, which neither shrinks nor counts parts of a pixel. */
  const wanted = () => {
    const last = region?.lastElementChild;
    if (region === null || last == null || !("contained" in root.dataset)) return Math.ceil(root.getBoundingClientRect().height);
    // Without the scroll bar, which takes some of the width now and will not when there is room.
    region.style.overflow = "hidden";
    const height = last.getBoundingClientRect().bottom - region.getBoundingClientRect().top + region.scrollTop;
    region.style.overflow = "";
    return Math.ceil(height);
  };
  const contain = () => {
    // Far from the reader browsers put off telling a frame its size.
    if (!inView) return;
    const tooLow = window.innerHeight < wanted() - 1;
    if (tooLow === "contained" in root.dataset || region === null) return;
    root.toggleAttribute("data-contained", tooLow);
    if (tooLow) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
    // The host's script may have come after the first message.
    tell(tooLow);
  };
  const tell = (again = false) => {
    // A frame in a closed tab of the article has no width, and no height worth telling.
    if (window.innerWidth === 0) return;
    const height = wanted();
    // One pixel less is not worth a movement of the article; one more would be cut off.
    if (!again && height <= told && height >= told - 1) return;
    told = height;
    for (const message of heightMessages(height, frame)) parent.postMessage(message, "*");
    wait();
  };
  const wait = () => {
    window.clearTimeout(patience);
    patience = window.setTimeout(contain, PATIENCE_MS);
  };

  window.addEventListener("message", ({ source, data }) => {
    const message = source === parent ? readHostMessage(data, frame.wordPressSecret) : null;
    if (message?.kind === "ready") tell(true);
    // Each language has an embed of its own, with words in no other: `lang` is understood and changes nothing.
    if (message?.kind === "theme") root.dataset["theme"] = message.theme;
  });
  // Older versions of WordPress add the secret to an embed that is there already.
  window.addEventListener("hashchange", () => {
    const { wordPressSecret } = readFrameAddress(window.location.href);
    if (wordPressSecret === null) return;
    frame = { ...frame, wordPressSecret };
    tell(true);
  });
  window.addEventListener("resize", () => {
    if ("contained" in root.dataset) contain();
    tell();
    wait();
  });
  window.addEventListener("load", () => tell(true));
  void document.fonts.ready.then(() => tell());

  const observer = new ResizeObserver(() => tell());
  for (const part of [root, ...(region?.children ?? [])]) observer.observe(part);
  // The host's script may have come long after the last message: it hears the height again when the reader comes to the embed.
  new IntersectionObserver(([entry]) => {
    inView = entry?.isIntersecting === true;
    if (inView) tell("contained" in root.dataset);
    if (inView) wait();
  }).observe(root);
  tell();
  rescueLinks(window, () => frame.wordPressSecret);
}
