import { expect, it } from "vitest";
import type { Notice } from "../state/notice.ts";
import { english } from "../words/en/english.ts";
import { noticeText } from "./noticeText.ts";

it.each([
  [{ kind: "newer" }, "This link was made by a newer version of this page; some of it may be lost."],
  [{ kind: "stretch" }, "The stretch of time in this link could not be read."],
  [{ kind: "range", value: "month" }, "There is no range “month” in this story."],
  [{ kind: "grouping", value: "colour" }, "There is no grouping “colour”."],
  [{ kind: "spacing", value: "log" }, "There is no spacing “log”."],
  [{ kind: "evidence", value: "rumour" }, "There is no evidence “rumour” to choose."],
  [{ kind: "clock", value: "Mars/Olympus" }, "There is no clock “Mars/Olympus” in this story."],
  [{ kind: "colours", value: "sepia" }, "There are no colours “sepia” to choose."],
  [{ kind: "event", value: "lunch" }, "There is no event “lunch” in this story. Here is the whole of it."],
  [{ kind: "filter", facet: "document", value: "z" }, "There is no report “z” to filter by."],
  [{ kind: "filter", facet: "origin", value: "reuters" }, "There is no origin “reuters” to filter by."],
  [{ kind: "filter", facet: "stance", value: "silent" }, "There is no stance “silent” to filter by."],
  [{ kind: "filter", facet: "theme", value: "sport" }, "There is no theme “sport” to filter by."],
  [{ kind: "filter", facet: "person", value: "nobody" }, "There is no person “nobody” to filter by."],
  [{ kind: "filter", facet: "place", value: "atlantis" }, "There is no place “atlantis” to filter by."],
  [{ kind: "filter", facet: "kind", value: "rumour" }, "There is no kind of event “rumour” to filter by."],
  [{ kind: "switch", key: "contested", value: "yes" }, "“contested=yes” could not be read; “contested=1” chooses it."],
] satisfies readonly (readonly [Notice, string])[])("%o is told as a sentence", (notice, sentence) => {
  expect(noticeText(notice, english)).toBe(sentence);
});
