import { isLanguage } from "../words/language.ts";
import type { Language } from "../words/language.ts";

/** All that a host may say to an embed. */
export type HostMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "theme"; readonly theme: "light" | "dark" | "auto" }
  | { readonly kind: "lang"; readonly lang: Language };

/**
 * Reads what came from the host; null for whatever is not exactly one of ours. A host that says `ready` has begun to listen and wants the height again;
 * WordPress says so in its own words, with the secret of the frame.
 * @param data anything: every script of the host's page may send it
 */
export function readHostMessage(data: unknown, wordPressSecret: string | null): HostMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, theme, lang, message, secret } = data as Readonly<Record<string, unknown>>;
  if (type === "sourceline:ready") return { kind: "ready" };
  if (type === "sourceline:theme" && (theme === "light" || theme === "dark" || theme === "auto")) return { kind: "theme", theme };
  if (type === "sourceline:lang" && typeof lang === "string" && isLanguage(lang)) return { kind: "lang", lang };
  if (message === "ready" && wordPressSecret !== null && secret === wordPressSecret) return { kind: "ready" };
  return null;
}
