import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../words/language.ts";
import { readHostMessage } from "./hostMessage.ts";

test("a host may say that it listens, and choose light or dark and the language", () => {
  expect(readHostMessage({ type: "sourceline:ready", v: 1 }, null)).toEqual({ kind: "ready" });
  for (const theme of ["light", "dark", "auto"]) expect(readHostMessage({ type: "sourceline:theme", theme }, null)).toEqual({ kind: "theme", theme });
  for (const lang of LANGUAGES) expect(readHostMessage({ type: "sourceline:lang", lang }, null)).toEqual({ kind: "lang", lang });
});

test("WordPress says that it listens with the secret of the frame and no other", () => {
  expect(readHostMessage({ message: "ready", secret: "aB3" }, "aB3")).toEqual({ kind: "ready" });
  expect(readHostMessage({ message: "ready", secret: "xyz" }, "aB3")).toBeNull();
  expect(readHostMessage({ message: "ready", secret: null }, null)).toBeNull();
  expect(readHostMessage({ message: "ready" }, null)).toBeNull();
});

test("everything else is nothing", () => {
  const refused = [
    null, undefined, 1, "sourceline:ready", [], {}, { type: "sourceline:theme" }, { type: "sourceline:theme", theme: "<img>" }, { type: "sourceline:theme", theme: ["dark"] },
    { type: "sourceline:lang", lang: "en-GB" }, { type: "sourceline:lang", lang: ["en"] }, { type: "sourceline:lang" }, { type: "sourceline:height", v: 1, height: 5000 }, { type: ["sourceline:ready"] }, { message: "height", value: 1, secret: "aB3" },
  ];
  for (const data of refused) expect(readHostMessage(data, "aB3"), JSON.stringify(data)).toBeNull();
  fc.assert(fc.property(fc.anything(), (data) => readHostMessage(data, null) === null));
});
