import { expect, test } from "vitest";
import { splitPrint } from "./splitPrint.ts";

test("what paper asks for stands apart, and all else where it stood", () => {
  const css = '@charset "utf-8";a{color:red}@media print{a{color:#000}b{display:none}}@media (width<9px){a{color:blue}}@media print{@page{margin:1cm}}';
  expect(splitPrint(css)).toEqual({
    screen: '@charset "utf-8";a{color:red}@media (width<9px){a{color:blue}}',
    print: "a{color:#000}b{display:none}@page{margin:1cm}",
  });
});
