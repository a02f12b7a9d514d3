import { createHash } from "node:crypto";

/** A script or style sheet that stands in a page, as its Content-Security-Policy allows it: by the digest of its text. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
