import fc from "fast-check";
import { expect, it } from "vitest";
import { fitText } from "./fitText.ts";

const BOX = { width: 600, height: 200, lineHeight: 1.1, sizes: [100, 60, 30] } as const;

it("takes the largest size at which everything fits", () => {
  expect(fitText("Talks", BOX)).toMatchObject({ size: 100, lines: 1, whole: true });
  expect(fitText("Talks behind closed doors in Beijing", BOX)).toMatchObject({ size: 60, lines: 2, whole: true });
  expect(fitText("x".repeat(60), BOX)).toMatchObject({ size: 30, whole: true });
});

it("says so where a text is too long at any size", () => {
  expect(fitText("talks ".repeat(200), BOX)).toMatchObject({ size: 30, lines: 6, whole: false });
});

it("never promises more than the box has", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 40, max: 1000 }), fc.integer({ min: 40, max: 400 }), (text, width, height) => {
      const fit = fitText(text, { ...BOX, width, height });
      expect(fit.lines).toBeGreaterThan(0);
      if (fit.whole) expect(fit.height).toBeLessThanOrEqual(height);
    }),
  );
});
