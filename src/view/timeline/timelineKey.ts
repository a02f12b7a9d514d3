import type { KeyboardEvent } from "react";
import { arrowStep } from "./mirror.ts";
import type { Direction } from "./mirror.ts";
import type { Step } from "./steps.ts";
import type { Way } from "./useRovingFocus.ts";

/** What a key asks of a timeline: to show something else, to move the focus, or the sheet of keys. */
export type KeyAsks = { readonly kind: "show"; readonly step: Step } | { readonly kind: "focus"; readonly way: Way } | { readonly kind: "keys" };

const KEYS: Readonly<Record<string, KeyAsks>> = {
  "+": { kind: "show", step: "nearer" },
  "-": { kind: "show", step: "further" },
  "0": { kind: "show", step: "all" },
  "?": { kind: "keys" },
  Home: { kind: "focus", way: { to: "first" } },
  End: { kind: "focus", way: { to: "last" } },
  PageDown: { kind: "focus", way: { day: 1 } },
  PageUp: { kind: "focus", way: { day: -1 } },
};

/** `KeysDialog` tells readers the same. Null for a key that is not the timeline's. */
export function timelineKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">, direction: Direction): KeyAsks | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = arrowStep(key, direction);
  if (by === undefined) return KEYS[key] ?? null;
  return shiftKey ? { kind: "show", step: by > 0 ? "later" : "earlier" } : { kind: "focus", way: { by } };
}
