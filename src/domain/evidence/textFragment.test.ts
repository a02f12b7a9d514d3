import { describe, expect, it } from "vitest";
import type { Evidence } from "./citation.ts";
import { textFragment } from "./textFragment.ts";

/** What follows `#:~:text=`. */
function directive(quote: string, context: Pick<Evidence, "prefix" | "suffix"> = {}): string {
  const address = textFragment("https://paper.example/strike", { quote, ...context });
  const [page, text = ""] = address.split("#:~:text=");
  expect(page).toBe("https://paper.example/strike");
  return text;
}

describe("the address of a sentence", () => {
  it("is the page's address with the words behind it", () => {
    expect(directive("crews walked out")).toBe("crews%20walked%20out");
    expect(directive("  crews\u00a0walked\n out ")).toBe("crews%20walked%20out");
  });

  it("encodes what the syntax reserves: hyphen, comma, ampersand", () => {
    expect(directive("two-day trip, pay & rest")).toBe("two%2Dday%20trip%2C%20pay%20%26%20rest");
    expect(directive("100 % – “no”")).toBe("100%20%25%20%E2%80%93%20%E2%80%9Cno%E2%80%9D");
  });

  it("gives up to eight words whole, and more by the first four and the last four", () => {
    expect(directive("one two three four five six seven eight")).toBe("one%20two%20three%20four%20five%20six%20seven%20eight");
    expect(directive("one two three four five six seven eight nine")).toBe("one%20two%20three%20four,six%20seven%20eight%20nine");
    expect(directive("a, b-c d e f g h i j")).toBe("a%2C%20b%2Dc%20d%20e,g%20h%20i%20j");
  });

  it("sets prefix and suffix off with a hyphen that is not encoded", () => {
    expect(directive("the crews", { prefix: "said that " })).toBe("said%20that-,the%20crews");
    expect(directive("the crews", { suffix: " want" })).toBe("the%20crews,-want");
    expect(directive("the crews", { prefix: "so-called", suffix: ", who" })).toBe("so%2Dcalled-,the%20crews,-%2C%20who");
  });

  it("can be read back", () => {
    const quote = "“We will not sail – for 9 %, half-pay & promises”";
    expect(decodeURIComponent(directive("half-pay & 9 %"))).toBe("half-pay & 9 %");
    expect(directive(quote).split(",").map(decodeURIComponent)).toEqual(["“We will not sail", "%, half-pay & promises”"]);
  });
});
