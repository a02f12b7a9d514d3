import type { english } from "./en/english.ts";

/**
 * Everything that the page says of its own, in one language: texts, and functions for those that have a name or a number in them. A language that
 * leaves one out does not compile.
 */
export type Words = typeof english;
