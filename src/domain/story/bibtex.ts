import type { Reference } from "./reference.ts";

/**
 * One entry in BibLaTeX's dialect, `@online`, which reference managers read too. `year` stands beside `date` for plain BibTeX, which does not
 * know the latter. Text is UTF-8; titles keep their capitals, hence two braces.
 */
export function bibtexOf({ key, title, container, publisher, date, url, language, keyword, note }: Reference): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["title", `{${escaped(title.known ? title.text : `[${title.text}]`)}}`],
    ["maintitle", publisher === null ? null : `{${escaped(container)}}`],
    ["organization", escaped(publisher ?? container)],
    ["date", date === null ? null : date.map((part) => String(part).padStart(2, "0")).join("-")],
    ["year", date === null ? null : String(date[0])],
    ["url", url === null ? null : url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))],
    ["language", language],
    ["keywords", keyword],
    ["note", note === null ? null : escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${key},`, ...lines, "}", ""].join("\n");
}

const COMMANDS: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

/** Text for TeX, on one line. Signs that TeX would join, as it makes a dash of two hyphens, are kept apart. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\~^&%$#_{}]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, "$&{}");
}
