import type { Zone } from "../brand.ts";
import { fieldsAt } from "../time/calendar.ts";
import type { CalendarFields } from "../time/calendar.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { PartOfDay } from "../time/edtf.ts";
import type { TimeClaim } from "./story.ts";

/** A date on the calendar and clocks of a zone, as exactly as it was stated. What is finer than its precision says nothing. */
export interface StatedDate {
  readonly precision: "year" | "month" | "day" | "minute";
  readonly fields: CalendarFields;
}

/** What an EDTF text with a part of the day says, ready for any language to put into words. Open intervals have one end. */
export type StatedTime =
  | { readonly kind: "date"; readonly date: StatedDate; readonly part: PartOfDay | null }
  | { readonly kind: "between"; readonly from: StatedDate; readonly to: StatedDate }
  | { readonly kind: "by"; readonly to: StatedDate }
  | { readonly kind: "since"; readonly from: StatedDate };

export type DatedClaim = Extract<TimeClaim, { text: string }>;

/** @throws where the compiler would not have let the claim through */
export function claimedTime({ text, part }: DatedClaim, zone: Zone): StatedTime {
  const time = statedTime(text, part, zone);
  if (time === null) throw new Error(`“${text}” is no date`);
  return time;
}

/** Null where the text is no EDTF. */
export function statedTime(text: string, part: PartOfDay | null, zone: Zone): StatedTime | null {
  const [first = "", second] = text.split("/");
  const from = statedDate(first, zone);
  if (second === undefined) return from && { kind: "date", date: from, part };
  const to = statedDate(second, zone);
  if (first === "..") return to && { kind: "by", to };
  if (second === "..") return from && { kind: "since", from };
  return from && to && { kind: "between", from, to };
}

function statedDate(text: string, zone: Zone): StatedDate | null {
  const parsed = parseEdtf(text, zone);
  if (!parsed.ok) return null;
  const { span, precision } = parsed.value;
  return span.from === null || precision === "interval" ? null : { precision, fields: fieldsAt(span.from, zone) };
}
