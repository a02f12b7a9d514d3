import { labelWidth } from "./labelWidth.ts";
import { FONT_SIZE } from "./measures.ts";

/** A text in Inter SemiBold, cut with an ellipsis where it is wider than `most` pixels. */
export function fittedLabel(text: string, most: number, size: number = FONT_SIZE): string {
  let fitted = text;
  while (labelWidth(fitted, size) > most && fitted.length > 1) fitted = `${fitted.replace(/…$/, "").slice(0, -1).trimEnd()}…`;
  return fitted;
}
