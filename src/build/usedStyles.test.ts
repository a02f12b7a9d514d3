import { expect, test } from "vitest";
import { otherStyles, usedStyles } from "./usedStyles.ts";

const PAGE = '<main class="Embed Embed-one"><p id="told">x</p></main><script>add("Mark-selected")</script>';

test("rules for what the page has stay, also for what its script may add", () => {
  const css = ".Embed{color:red}#told{margin:0}.Mark-selected{fill:red}p{margin:0}:root{--ink:#000}";
  expect(usedStyles(css, PAGE)).toBe(css);
});

test("rules for what it has not are left out, selector by selector", () => {
  expect(usedStyles(".Overview{display:block}.Embed,.Overview{color:red}.Embed .Overview p{margin:0}#events{margin:0}", PAGE)).toBe(".Embed{color:red}");
  // A name is a whole one.
  expect(usedStyles(".Embed-on{color:red}.mbed{color:red}", PAGE)).toBe("");
});

test("what is left out is all there for a later sheet, and nothing else", () => {
  const css = '@charset "utf-8";@font-face{font-family:A}.Embed,.Overview{color:red}p{margin:0}@media print{.Embed{color:red}.Overview{color:blue}}';
  expect(otherStyles(css, PAGE)).toBe(".Overview{color:red}@media print{.Overview{color:blue}}");
  expect(otherStyles("p{margin:0}@media print{.Embed{color:red}}", PAGE)).toBe("");
});

test("groups of rules are looked into, and go when they are empty", () => {
  expect(usedStyles("@media print{.Embed{color:red}.Overview{color:red}}@container x (width>=540px){.Overview{color:red}}", PAGE)).toBe("@media print{.Embed{color:red}}");
  expect(usedStyles('@charset "utf-8";@media print{@supports (x:y){.Embed{color:red}}}', PAGE)).toBe('@charset "utf-8";@media print{@supports (x:y){.Embed{color:red}}}');
});

test("commas and braces that are no marks of the language are left alone", () => {
  const css = '.Embed:is(main,.Embed-one){quotes:"{" "}"}.Embed:not(.Overview){color:red}[aria-label="a,b"]{color:red}p:before{content:"};.Overview{"}';
  expect(usedStyles(css, PAGE)).toBe(css.replace(":is(main,.Embed-one)", ":is(main,.Embed-one)"));
});
