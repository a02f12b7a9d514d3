import type { EventKind } from "../../domain/story/story.ts";

/** How the page names its parts. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = { visit: "The visit", ahead: "Still ahead", backdrop: "The backdrop" };
