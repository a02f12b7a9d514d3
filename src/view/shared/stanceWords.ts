import type { Coverage } from "../../domain/story/coverage.ts";

/** How the page names each stance. */
export const STANCE_WORDS: Readonly<Record<Coverage, string>> = {
  happened: "reported as done",
  expected: "expected",
  mentioned: "mentioned",
  silent: "silent",
};
