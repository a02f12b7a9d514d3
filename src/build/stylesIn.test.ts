import { expect, test } from "vitest";
import { stylesIn } from "./stylesIn.ts";

const CSS = 'a{color:red}[dir=rtl] a,b{margin:0}:lang(zh) h1,:lang(ar) h1{line-height:1}q:lang(en){quotes:none}@media print{h1:lang(ar){top:0}}@font-face{font-family:X}';

test("a face for Russian letters is for pages in Russian", () => {
  const faces = "@font-face{src:url(inter-latin.woff2)}@font-face{src:url(inter-cyrillic.woff2)}";
  expect(stylesIn("en", faces)).toBe("@font-face{src:url(inter-latin.woff2)}");
  expect(stylesIn("ru", faces)).toBe(faces);
});

test("a page keeps the rules of its own language and direction, and those for English quotations", () => {
  expect(stylesIn("en", CSS)).toBe("a{color:red}b{margin:0}q:lang(en){quotes:none}@font-face{font-family:X}");
  expect(stylesIn("zh", CSS)).toBe("a{color:red}b{margin:0}:lang(zh) h1{line-height:1}q:lang(en){quotes:none}@font-face{font-family:X}");
  expect(stylesIn("ar", CSS)).toBe(CSS.replace(":lang(zh) h1,", ""));
});
