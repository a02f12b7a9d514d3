import { THEMES } from "./theme.ts";
import type { Theme } from "./theme.ts";

export const SIZES = ["compact", "full"] as const;
export type Size = (typeof SIZES)[number];

/** How an embed looks, whatever it shows. */
export interface EmbedLook {
  readonly theme: Theme;
  /** Six hexadecimal digits; null is the site's own colour. */
  readonly accent: string | null;
  /** Without a title where the article has given one already. It is still read out. */
  readonly title: boolean;
  /** `compact` begins with the leading events; `full` has all of them at once. */
  readonly size: Size;
}

export const DEFAULT_LOOK: EmbedLook = { theme: "auto", accent: null, title: true, size: "compact" };

/** Reads `?theme=dark&accent=0a5c36&title=off&size=full`. What is malformed or unknown counts as absent. */
export function decodeLook(query: URLSearchParams): EmbedLook {
  const accent = query.get("accent") ?? "";
  return {
    theme: THEMES.find((theme) => theme === query.get("theme")) ?? DEFAULT_LOOK.theme,
    accent: /^[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : null,
    title: query.get("title") !== "off",
    size: SIZES.find((size) => size === query.get("size")) ?? DEFAULT_LOOK.size,
  };
}

/** Adds to a query what differs from the default look. */
export function encodeLook({ theme, accent, title, size }: EmbedLook, query: URLSearchParams): void {
  if (theme !== DEFAULT_LOOK.theme) query.set("theme", theme);
  if (accent !== null) query.set("accent", accent);
  if (size !== DEFAULT_LOOK.size) query.set("size", size);
  if (!title) query.set("title", "off");
}
