import type { Reference } from "./reference.ts";

/** One record in RIS, type `ELEC` (a web page): a tag, two spaces, a hyphen and a space; lines end in CR LF. */
export function risOf({ key, title, container, publisher, date, url, language, keyword, note }: Reference): string {
  const [year, month, day] = date ?? [];
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "ELEC"],
    ["ID", key],
    ["TI", title.known ? title.text : `[${title.text}]`],
    ["T2", container],
    ["PB", publisher ?? container],
    ["PY", year === undefined ? null : String(year)],
    ["DA", year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
    ["LA", language],
    ["KW", keyword],
    ["N1", note],
    ["UR", url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`]));
  return [...lines, "ER  - ", ""].join("\r\n");
}
