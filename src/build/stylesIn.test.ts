import { expect, test } from "vitest";
import { stylesIn } from "./stylesIn.ts";

const CSS = 'a{color:red}[dir=rtl] a,b{margin:0}:lang(zh) h1,:lang(ar) h1{line-height:1}q:lang(en){quotes:none}@media print{h1:lang(ar){top:0}}@font-face{font-family:X}';

test("a page keeps the rules of its own language and direction, and those for English quotations", () => {
  expect(stylesIn("en", CSS)).toBe("a{color:red}b{margin:0}q:lang(en){quotes:none}@font-face{font-family:X}");
  expect(stylesIn("zh", CSS)).toBe("a{color:red}b{margin:0}:lang(zh) h1{line-height:1}q:lang(en){quotes:none}@font-face{font-family:X}");
  expect(stylesIn("ar", CSS)).toBe(CSS.replace(":lang(zh) h1,", ""));
});
