/**
 * The script of a page that frames embeds (`embed.js`): one for any number of them, once or twice on a page, before or after them. It gives each frame
 * the height that the frame asks for and nothing else: no text of a message reaches the page. It also defines
 * `<sourceline-timeline src title>`, whose content stands until its frame has spoken; a `min-height` in its `style` reserves the place until then.
 */
import { EMBED_SANDBOX } from "../state/embedOptions.ts";

const TAG = "sourceline-timeline";
/** A frame is one of ours if it is marked so, or comes from where this script comes from. */
const home = new URL("embed/", (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI).href;
/** In pixels: what a page may be asked to give a frame. */
const LEAST = 100;
const MOST = 20_000;

function isOurs(frame: HTMLIFrameElement): boolean {
  return frame.dataset["sourceline"] !== undefined || frame.src.startsWith(home);
}

const heard = new WeakSet<HTMLIFrameElement>();

/** The elements on the page, whose frames a search from the document would not find in another's shadow tree. */
const elements = new Set<SourcelineTimeline>();

function ours(): readonly HTMLIFrameElement[] {
  return [...new Set([...document.querySelectorAll("iframe"), ...[...elements].map(({ frame }) => frame)])].filter(isOurs);
}

class SourcelineTimeline extends HTMLElement {
  static readonly observedAttributes = ["src", "title"];
  readonly frame = document.createElement("iframe");

  connectedCallback(): void {
    elements.add(this);
    const { frame } = this;
    if (frame.parentNode === this) return;
    frame.dataset["sourceline"] = "";
    // A frame without a name is a barrier.
    frame.title ||= "Timeline";
    frame.loading = "lazy";
    // No `allow-same-origin`: an embed has neither cookies nor storage, wherever it is served from.
    frame.setAttribute("sandbox", EMBED_SANDBOX);
    frame.allow = "clipboard-write; fullscreen";
    frame.referrerPolicy = "no-referrer";
    // The embed scrolls within itself where it must; a scroll bar before the first height would only make that height wrong.
    frame.setAttribute("scrolling", "no");
    // In place from the start, as wide as it will be, but unseen: the content of the element is read meanwhile.
    Object.assign(this.style, { display: "flow-root", position: "relative" });
    Object.assign(frame.style, { border: "0", width: "100%", height: "1px", position: "absolute", top: "0", left: "0", visibility: "hidden" });
    this.prepend(frame);
  }

  disconnectedCallback(): void {
    elements.delete(this);
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === "title") this.frame.title = value ?? "";
    else if (value !== null && /^https?:/.test(new URL(value, document.baseURI).href)) this.frame.src = value;
  }

  /** The frame has spoken. Whoever has the focus in the content keeps it until they leave it. */
  show(): void {
    const { frame } = this;
    if (frame !== document.activeElement && this.contains(document.activeElement)) return this.addEventListener("focusout", () => setTimeout(() => this.show()), { once: true });
    for (const node of [...this.childNodes]) if (node !== frame) node.remove();
    this.style.minHeight = "";
    frame.style.position = "static";
    frame.style.visibility = "";
    frame.style.display = "block";
  }
}

/** A number of pixels within what is allowed, or `least` for what is no number. */
function within(pixels: number, least: number): number {
  return Number.isFinite(pixels) ? Math.min(Math.max(pixels, least), MOST) : least;
}

function receive({ source, data }: MessageEvent): void {
  if (typeof data !== "object" || data === null || source === null) return;
  const { type, v, height, top, bottom } = data as Readonly<Record<string, unknown>>;
  if (v !== 1 || (type !== "sourceline:height" && type !== "sourceline:reveal")) return;
  // The origin of a sandboxed frame is the word "null": who speaks is known by the window alone.
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (frame === undefined) return;
  if (type === "sourceline:height" && Number.isFinite(height)) {
    heard.add(frame);
    frame.style.height = `${within(height as number, LEAST)}px`;
    if (frame.parentNode instanceof SourcelineTimeline) frame.parentNode.show();
  }
  // Only for a reader who is in the frame: no embed moves an article by itself.
  const focused = (frame.getRootNode() as Document | ShadowRoot).activeElement === frame;
  if (type === "sourceline:reveal" && focused && Number.isFinite(top) && Number.isFinite(bottom)) {
    const box = frame.getBoundingClientRect();
    const above = box.top + within(top as number, 0);
    const below = Math.min(box.top + within(bottom as number, 0), box.bottom);
    if (above < 0 || below - above > innerHeight) scrollBy(0, above);
    else if (below > innerHeight) scrollBy(0, below - innerHeight);
  }
}

/**
 * Frames that spoke before this script was there hear that it is. Only those near the reader: to reach into a frame that has not loaded costs the page
 * milliseconds, and one far below tells its height again when the reader comes to it.
 */
function sayReady(): void {
  for (const frame of ours()) {
    if (!heard.has(frame) && frame.getBoundingClientRect().top < 2 * innerHeight) frame.contentWindow?.postMessage({ type: "sourceline:ready", v: 1 }, "*");
  }
}

// Twice on a page is once.
if (!customElements.get(TAG)) {
  addEventListener("message", receive);
  customElements.define(TAG, SourcelineTimeline);
  if (document.readyState === "complete") sayReady();
  else addEventListener("load", sayReady);
}
