import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";

test("contrast is WCAG's", () => {
  expect(contrast("000000", "ffffff")).toBe(21);
  expect(contrast("1c1b19", "1c1b19")).toBe(1);
  // The darkest grey that has 4.5 on white, and the one beside it that has not.
  expect(contrast("767676", "ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("777777", "ffffff")).toBeLessThan(4.5);
  expect(contrast("ffffff", "767676")).toBe(contrast("767676", "ffffff"));
});
