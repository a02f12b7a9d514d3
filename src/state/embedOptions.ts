import type { Story } from "../domain/story/story.ts";
import { decodeTimeline, encodeTimeline, EVENT_HASH, readableQuery } from "./timelineChoices.ts";
import { initialView } from "./viewState.ts";
import type { ViewState } from "./viewState.ts";
import { decodeLook, encodeLook } from "./embedLook.ts";
import type { EmbedLook } from "./embedLook.ts";

/** What the writer of an article chose for an embed of the whole story: what it shows, and how it looks. */
export interface EmbedOptions {
  readonly view: ViewState;
  readonly look: EmbedLook;
}

/**
 * What an embed may do in its frame (the `sandbox` of every snippet): run its script, open links in ordinary windows, offer downloads.
 * Without `allow-same-origin` it has no origin, and so neither cookies nor storage.
 */
export const EMBED_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** Of the exploring page's choices those that an embed has too, under the same names. */
const CHOICES = ["range", "from", "to", "group", "evidence"] as const;

/**
 * Reads the options from an embed's address, `?range=week&group=theme&theme=dark#event-landing`; `?event=landing` is another way to name
 * the event, for systems that drop hashes. What is unknown or malformed is passed over: an article's reader could do nothing about it.
 * `#?secret=…`, which WordPress adds, is not ours.
 */
export function decodeEmbedOptions(search: string, hash: string, story: Story): EmbedOptions {
  const query = new URLSearchParams(search);
  const choices = new URLSearchParams(CHOICES.flatMap((name) => [...query.getAll(name)].slice(0, 1).map((value) => [name, value])));
  const [, named = ""] = hash.split("#");
  const event = named.startsWith(EVENT_HASH) ? named.slice(EVENT_HASH.length) : query.get("event");
  const initial = initialView(story);
  const selected = story.events.find(({ id }) => id === event)?.id ?? null;
  return { view: { ...initial, ...decodeTimeline(choices, story, initial, []), selected }, look: decodeLook(query) };
}

/** The options as an address's end, for example `?range=week&theme=dark#event-landing`; nothing for the defaults. */
export function encodeEmbedOptions({ view, look }: EmbedOptions, story: Story): string {
  const query = new URLSearchParams();
  const { clock, spacing } = initialView(story);
  encodeTimeline({ ...view, clock, spacing }, story, query);
  encodeLook(look, query);
  const choices = readableQuery(query);
  return (choices === "" ? "" : `?${choices}`) + (view.selected === null ? "" : `#${EVENT_HASH}${view.selected}`);
}
