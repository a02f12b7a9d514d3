import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure, success } from "../../domain/result.ts";
import type { FileRequest } from "./fileStore.ts";
import { createFileStore } from "./fileStore.ts";

interface Asked {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  readonly answer: (bytes: Uint8Array) => void;
  readonly refuse: () => void;
}

const text = (name: string): FileRequest<string> => ({ name, decode: (bytes) => (bytes.length === 0 ? failure("empty") : success(String(bytes[0]))) });

function storeWith() {
  const asked: Asked[] = [];
  const store = createFileStore((name, signal, fresh) => new Promise((answer, reject) => asked.push({ name, signal, fresh, answer, refuse: () => reject(new Error("no")) })));
  return { store, asked, names: () => asked.map(({ name }) => name) };
}

const settled = () => vi.advanceTimersByTimeAsync(100);

describe("the store of a story's files", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("asks once for what several parts want, and keeps it", async () => {
    const { store, asked, names } = storeWith();
    store.want("picture", [text("a"), text("b")]);
    store.want("cards", [text("a")]);
    await settled();
    expect(names()).toEqual(["a", "b"]);
    expect(store.get(text("a"))).toBeUndefined();
    asked[0]!.answer(Uint8Array.of(7));
    await settled();
    expect(store.get(text("a"))).toBe("7");
    store.want("cards", [text("a")]);
    await settled();
    expect(names()).toEqual(["a", "b"]);
  });

  it("does not ask for what a hand only passes over, and waits no longer for what nobody wants", async () => {
    const { store, asked, names } = storeWith();
    store.want("picture", [text("passed")], 30);
    store.want("picture", [text("a")], 30);
    await settled();
    expect(names()).toEqual(["a"]);
    store.want("picture", []);
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[0]!.answer(Uint8Array.of(1));
    await settled();
    expect(store.get(text("a"))).toBeUndefined();
    expect(store.troubles()).toEqual({ failed: 0, slow: false });
    expect(store.isWaiting("picture")).toBe(false);
  });

  it("asks at once for what need not rest, also where another part lets it rest", () => {
    const { store, names } = storeWith();
    store.want("ahead", [text("a")], 100);
    expect(names()).toEqual([]);
    store.want("step", [text("a"), text("b")]);
    expect(names()).toEqual(["a", "b"]);
    vi.advanceTimersByTime(200);
    expect(names()).toEqual(["a", "b"]);
  });

  it("tells of the first of many soon, of the last at once, and of those between together", async () => {
    const { store, asked } = storeWith();
    const told: number[] = [];
    store.want("found", ["a", "b", "c", "d"].map(text));
    store.subscribe(() => told.push(store.arrived("found")));
    for (const { answer } of asked.slice(0, 3)) {
      answer(Uint8Array.of(1));
      await vi.advanceTimersByTimeAsync(5);
      expect(told).toEqual([1]);
    }
    await settled();
    expect(told).toEqual([1, 3]);
    asked[3]!.answer(Uint8Array.of(1));
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([1, 3, 4]);
  });

  it("tells once of what comes all at once", async () => {
    const { store, asked } = storeWith();
    const told: number[] = [];
    store.want("step", [text("a"), text("b")]);
    store.subscribe(() => told.push(store.arrived("step")));
    for (const { answer } of asked) answer(Uint8Array.of(1));
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([2]);
    await settled();
    expect(told).toEqual([2]);
  });

  it.each<[how: string, fail: (asked: Asked) => void]>([["refused", ({ refuse }) => refuse()], ["unreadable", ({ answer }) => answer(new Uint8Array(0))]])("tells of what is %s, and asks for it afresh when it is to try again", async (_, fail) => {
    const { store, asked } = storeWith();
    store.want("picture", [text("a")]);
    await settled();
    fail(asked[0]!);
    await settled();
    expect(store.troubles().failed).toBe(1);
    store.retry();
    await settled();
    expect(asked[1]).toMatchObject({ name: "a", fresh: true });
    asked[1]!.answer(Uint8Array.of(2));
    await settled();
    expect(store.troubles().failed).toBe(0);
    expect(store.get(text("a"))).toBe("2");
  });

  it("tells each part of its own files alone", async () => {
    const { store, asked } = storeWith();
    store.want("picture", [text("a"), text("b")]);
    store.want("cards", [text("b")]);
    expect([store.isWaiting("picture"), store.isWaiting("cards"), store.isWaiting("found")]).toEqual([true, true, false]);
    await settled();
    const before = store.troubles();
    asked[0]!.answer(Uint8Array.of(1));
    await settled();
    expect([store.arrived("picture"), store.arrived("cards")]).toEqual([1, 0]);
    asked[1]!.refuse();
    await settled();
    expect([store.arrived("picture"), store.arrived("cards")]).toEqual([2, 1]);
    expect(store.isWaiting("cards")).toBe(false);
    expect(before).toEqual({ failed: 0, slow: false });
    expect(store.troubles()).toBe(store.troubles());
  });

  it("forgets a failure of what is wanted no more", async () => {
    const { store, asked } = storeWith();
    store.want("picture", [text("a")]);
    await settled();
    asked[0]!.refuse();
    await settled();
    store.want("picture", [text("b")]);
    expect(store.troubles().failed).toBe(0);
  });

  it("tells of a wait that is long, until it is over", async () => {
    const { store, asked } = storeWith();
    store.want("picture", [text("a")]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.troubles().slow).toBe(true);
    asked[0]!.answer(Uint8Array.of(1));
    await settled();
    expect(store.troubles().slow).toBe(false);
  });

  it("lets go what was not looked at for longest, never what is wanted or came with the page", async () => {
    const asked: string[] = [];
    const store = createFileStore((name) => Promise.resolve(asked.push(name)).then(() => Uint8Array.of(1)), new Map([["seed", "here"]]));
    store.want("cards", [text("wanted")]);
    await settled();
    for (let number = 0; number < 400; number += 1) {
      store.want("picture", [text(`tile ${number}`)]);
      await settled();
    }
    expect(store.get(text("seed"))).toBe("here");
    expect(store.get(text("wanted"))).toBe("1");
    expect(store.get(text("tile 399"))).toBe("1");
    expect(store.get(text("tile 0"))).toBeUndefined();
  });
});
