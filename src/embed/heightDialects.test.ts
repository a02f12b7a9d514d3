import fc from "fast-check";
import { expect, test } from "vitest";
import { heightMessages, readFrameAddress } from "./heightDialects.ts";

const HOST = "https://timelines.example/visit/embed/";

function messagesAt(address: string, height = 720): readonly unknown[] {
  return heightMessages(height, readFrameAddress(address));
}

test("a height in our own dialect, Datawrapper's, AMP's, and the string that Medium and the Guardian read", () => {
  const id = "timelines.example/visit/embed/";
  expect(messagesAt(HOST)).toEqual([
    { type: "sourceline:height", v: 1, id, height: 720 },
    { "datawrapper-height": { [id]: 720 } },
    { sentinel: "amp", type: "embed-size", height: 720 },
    JSON.stringify({ src: HOST, context: "iframe.resize", height: 720, type: "set-height", value: 720 }),
  ]);
});

test("WordPress hears its secret back, also behind an event's hash and in the hash alone", () => {
  const wordPress = { message: "height", value: 720, secret: "aB3dE6gH9k" };
  for (const hash of ["#?secret=aB3dE6gH9k", "#event-landing#?secret=aB3dE6gH9k", "#?x=1&secret=aB3dE6gH9k"]) {
    expect(messagesAt(`${HOST}${hash}`)).toContainEqual(wordPress);
  }
});

test("a secret that WordPress cannot have made is none", () => {
  for (const hash of ["#?secret=", "#?secret=a%20b", "#?secret=a\"b", "#?notsecret=abc", "#secret", `#?secret=${"a".repeat(65)}`, "#amp=1"]) {
    expect(readFrameAddress(`${HOST}${hash}`).wordPressSecret).toBeNull();
  }
});

test("pym hears a height only where it named its child", () => {
  expect(messagesAt(`${HOST}?childId=timeline-1&initialWidth=640`)).toContain("pymxPYMxtimeline-1xPYMxheightxPYMx720");
  expect(messagesAt(HOST).filter((message) => String(message).startsWith("pym"))).toEqual([]);
  expect(readFrameAddress(`${HOST}?childId=a%20b`).pymChild).toBeNull();
});

test("a host may name the embed; a name that is none gives way to the address", () => {
  expect(readFrameAddress(`${HOST}?id=chart_A-1`).id).toBe("chart_A-1");
  for (const id of ["", "a%20b", "%3Cimg%3E", "a.b", "x".repeat(101)]) expect(readFrameAddress(`${HOST}?id=${id}`).id).toBe(`timelines.example/visit/embed/?id=${id}`);
});

test("whatever the address, what is sent can be put into a selector, read back as JSON and cloned", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.integer({ min: 0, max: 1e6 }), (address, height) => {
      const frame = readFrameAddress(address);
      expect(frame.id).not.toMatch(/["'\\]/);
      const messages = heightMessages(height, frame);
      expect(structuredClone(messages)).toEqual(messages);
      for (const message of messages) {
        if (typeof message === "string" && !message.startsWith("pym")) expect(JSON.parse(message)).toMatchObject({ height, value: height });
      }
    }),
  );
});
