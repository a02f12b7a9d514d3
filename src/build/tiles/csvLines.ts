import { createReadStream } from "node:fs";

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

/** The line, from 1, that a byte of a file lies on. */
export async function lineOfByte(path: string, at: number): Promise<number> {
  let line = 1;
  for await (const bytes of createReadStream(path, { end: Math.max(0, at - 1) }) as AsyncIterable<Buffer>) {
    for (const byte of bytes) if (byte === NEWLINE) line += 1;
  }
  return at === 0 ? 1 : line;
}

/**
 * The line, from 1, on which a record of a CSV file begins; records count from 1 after the heading. Blank lines are none, and a text in quotation marks may have
 * several lines. Reads the file up to there: for problems, of which few are told.
 */
export async function lineOfRecord(path: string, record: number): Promise<number> {
  let line = 1;
  let begun = false;
  let quoted = false;
  let seen = -1;
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of bytes) {
      if (!begun && byte !== NEWLINE && byte !== RETURN) {
        begun = true;
        seen += 1;
        if (seen === record) return line;
      }
      if (byte === QUOTE) quoted = !quoted;
      if (byte !== NEWLINE) continue;
      line += 1;
      begun = quoted;
    }
  }
  return line;
}
