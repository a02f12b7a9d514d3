import type { Notice } from "../state/notice.ts";
import type { Words } from "../words/words.ts";

/** What a link asked for in vain, in a plain sentence. */
export function noticeText(notice: Notice, { page: { notices } }: Pick<Words, "page">): string {
  switch (notice.kind) {
    case "newer":
    case "stretch":
      return notices[notice.kind];
    case "filter":
      return notices.filter(notice.facet, notice.value);
    case "switch":
      return notices.switch(notice.key, notice.value);
    default:
      return notices[notice.kind](notice.value);
  }
}
