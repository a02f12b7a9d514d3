import { expect, it } from "vitest";
import { readSiteUrl, rootFrom } from "./siteUrl.ts";

const value = (text: string | undefined) => {
  const read = readSiteUrl(text);
  return read.ok ? read.value : read.why;
};

it("is the address of a folder, with its slash", () => {
  expect(value("https://example.org/timeline/")).toBe("https://example.org/timeline/");
  expect(value("https://example.org/timeline")).toBe("https://example.org/timeline/");
  expect(value("https://example.org")).toBe("https://example.org/");
  expect(value("http://127.0.0.1:4173/a b/")).toBe("http://127.0.0.1:4173/a%20b/");
});

it("may be left out", () => {
  expect(value(undefined)).toBeNull();
  expect(value(" ")).toBeNull();
});

it("says what is wrong with anything else, and what to write", () => {
  const wrongs = ["example.org/timeline/", "/timeline/", "ftp://example.org/", "javascript:alert(1)", "https://example.org/?a=b"];
  for (const wrong of wrongs) {
    expect(value(wrong), wrong).toContain("as in https://example.org/timeline/");
  }
});

it("is what a page puts before its paths; without, the page goes up by itself", () => {
  expect(rootFrom("https://example.org/", "../../")).toBe("https://example.org/");
  expect(rootFrom(null, "../../")).toBe("../../");
});
