export const THEMES = ["auto", "light", "dark"] as const;
/** `auto` is what the reader's device has. */
export type Theme = (typeof THEMES)[number];

/** What the exploring page's address calls its theme: there `theme=…` is what events are about. */
export const COLOURS_KEY = "colours";
