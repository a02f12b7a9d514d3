import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EPOCH, solveTemporalNetwork } from "./temporalNetwork.ts";
import type { Constraint, TemporalSolution } from "./temporalNetwork.ts";

/** A network in words: "a >= 3", "b <= 9", "b - a >= 2", "b - a <= 4"; its own text is the reason, or null after a leading "~". */
function network(...lines: readonly string[]): Constraint<string>[] {
  return lines.map((line) => {
    const [, free, to = "", from = EPOCH, relation, amount] = /^(~ )?(\w+)(?: - (\w+))? ([<>]=) (-?\d+)$/.exec(line) ?? [];
    const reason = free === undefined ? line : null;
    return relation === "<=" ? { from, to, atMost: Number(amount), reason } : { from: to, to: from, atMost: -Number(amount), reason };
  });
}

function variablesOf(constraints: readonly Constraint<unknown>[]): string[] {
  return [...new Set(constraints.flatMap(({ from, to }) => [from, to]))].filter((name) => name !== EPOCH);
}

function solve(...lines: readonly string[]): TemporalSolution<string> {
  return solveTemporalNetwork(variablesOf(network(...lines)), network(...lines));
}

describe("windows", () => {
  it("come from what is stated of the variable itself", () => {
    expect(solve("talks >= 12", "talks <= 18").windows.get("talks")).toEqual({
      earliest: { at: 12, because: ["talks >= 12"] }, latest: { at: 18, because: ["talks <= 18"] },
    });
    expect(solve("talks >= 12").windows.get("talks")).toEqual({ earliest: { at: 12, because: ["talks >= 12"] }, latest: null });
    expect(solveTemporalNetwork(["alone"], []).windows.get("alone")).toEqual({ earliest: null, latest: null });
  });

  it("pass along a chain of “after”, with the reasons from the calendar on", () => {
    const { windows } = solve(
      "arrival >= 0", "~ arrivalEnd - arrival >= 0", "talks - arrivalEnd >= 0",
      "~ talksEnd - talks >= 0", "signing - talksEnd >= 0", "signing <= 24",
    );
    expect(windows.get("signing")?.earliest).toEqual({
      at: 0, because: ["arrival >= 0", "talks - arrivalEnd >= 0", "signing - talksEnd >= 0"],
    });
    expect(windows.get("arrival")?.latest).toEqual({
      at: 24, because: ["signing <= 24", "signing - talksEnd >= 0", "talks - arrivalEnd >= 0"],
    });
  });

  it("move by a gap", () => {
    const { windows } = solve("talks >= 12", "talks <= 18", "dinner - talks >= 2", "dinner - talks <= 24");
    expect(windows.get("dinner")).toEqual({
      earliest: { at: 14, because: ["talks >= 12", "dinner - talks >= 2"] },
      latest: { at: 42, because: ["talks <= 18", "dinner - talks <= 24"] },
    });
  });

  it("name a reason once, and of equal bounds the one of fewest reasons, then the first", () => {
    const both = { from: EPOCH, to: "a", atMost: 5, reason: "said" };
    const twice = solveTemporalNetwork(["b"], [both, { from: "a", to: "b", atMost: 0, reason: "said" }]);
    expect(twice.windows.get("b")?.latest).toEqual({ at: 5, because: ["said"] });
    expect(solve("a <= 5", "b - a <= 0", "b <= 5").windows.get("b")?.latest?.because).toEqual(["b <= 5"]);
    const same = [{ ...both, reason: "one" }, { ...both, reason: "two" }];
    expect(solveTemporalNetwork(["a"], same).windows.get("a")?.latest?.because).toEqual(["one"]);
  });

  it("are exact at today's dates, and never −0", () => {
    expect(solve("a >= 1715788800000", "b - a >= 1").windows.get("b")?.earliest?.at).toBe(1715788800001);
    expect(solve("a >= 0").windows.get("a")?.earliest?.at).toBe(0);
  });

  it("stand although two statements make a loop of equal times", () => {
    const { windows, contradictions } = solve("~ a - b <= 0", "~ b - a <= 0", "a <= 3");
    expect(contradictions).toEqual([]);
    expect(windows.get("b")?.latest).toEqual({ at: 3, because: ["a <= 3"] });
  });
});

describe("contradictions", () => {
  it("name the statements of their cycle, from the first in the list", () => {
    expect(solve("motorcade <= 24", "~ motorcade - arrival >= 0", "arrival >= 25").contradictions).toEqual([
      ["motorcade <= 24", "arrival >= 25"],
    ]);
    expect(solve("a - b >= 1", "b - c >= 1", "c - a >= 1").contradictions).toEqual([["a - b >= 1", "b - c >= 1", "c - a >= 1"]]);
  });

  it("are all reported at once, also out of the calendar's reach, and set aside", () => {
    const { contradictions, windows } = solve("a <= 1", "a >= 2", "x - y >= 1", "y - x >= 1", "b >= 5", "b <= 6", "a <= 9");
    expect(new Set(contradictions)).toEqual(new Set([["a <= 1", "a >= 2"], ["x - y >= 1", "y - x >= 1"]]));
    expect(windows.get("a")).toEqual({ earliest: null, latest: { at: 9, because: ["a <= 9"] } });
    expect(windows.get("b")?.latest?.at).toBe(6);
  });

  it("are as short as can be", () => {
    const { contradictions } = solve("b - a >= 0", "c - b >= 0", "d - c >= 0", "a >= 9", "d <= 5", "d >= 9");
    expect(contradictions[0]).toEqual(["d <= 5", "d >= 9"]);
  });

  it("count once when beginnings and ends both show them", () => {
    const pair = (atMost: number) => [{ from: "a", to: "b", atMost, reason: "equal" }, { from: "b", to: "a", atMost, reason: "equal" }];
    const lines = [...pair(-1), { from: "c", to: "d", atMost: -1, reason: "equal" }, { from: "d", to: "c", atMost: -1, reason: "equal" }];
    expect(solveTemporalNetwork(["a", "b"], lines).contradictions).toEqual([["equal"]]);
  });

  it("without reasons are told, not looped over", () => {
    const { contradictions, windows } = solve("~ a - b >= 1", "~ b - a >= 0", "a <= 4");
    expect(contradictions).toEqual([[]]);
    expect(windows.get("a")?.latest?.at).toBe(4);
  });
});

describe("on random small networks", () => {
  const names = [EPOCH, "a", "b", "c", "d"];
  const variables = names.slice(1);
  const constraint = fc.record({
    from: fc.constantFrom(...names), to: fc.constantFrom(...names), atMost: fc.integer({ min: -4, max: 6 }), free: fc.nat({ max: 3 }),
  });
  const constraints = fc.array(constraint, { maxLength: 9 }).map((list) =>
    list.map(({ free, ...rest }, index): Constraint<number> => ({ ...rest, reason: free === 0 ? null : index })));

  it("windows are the shortest distances of Floyd and Warshall", () => {
    fc.assert(fc.property(constraints, (list) => {
      const solution = solveTemporalNetwork(variables, list);
      const distance = floydWarshall(names, list);
      expect(solution.contradictions.length > 0).toBe(names.some((_, i) => (distance[i]?.[i] ?? 0) < 0));
      if (solution.contradictions.length > 0) return;
      variables.forEach((name, i) => {
        expect(solution.windows.get(name)?.latest?.at ?? Infinity).toBe(distance[0]?.[i + 1]);
        expect(solution.windows.get(name)?.earliest?.at ?? -Infinity).toBe(0 - (distance[i + 1]?.[0] ?? NaN));
      });
    }), { numRuns: 1000 });
  });

  it("windows hold just the times of all assignments that keep every constraint", () => {
    // All variables bounded to −3 … 3, so that every assignment can be tried.
    const boxed = constraints.map((list) => [...list, ...variables.slice(0, 3).flatMap((name): Constraint<number>[] => [
      { from: EPOCH, to: name, atMost: 3, reason: null }, { from: name, to: EPOCH, atMost: 3, reason: null },
    ])].filter(({ from, to }) => from !== "d" && to !== "d"));
    fc.assert(fc.property(boxed, (list) => {
      const solution = solveTemporalNetwork(["a", "b", "c"], list);
      const allowed = assignments(3).filter((at) => list.every(({ from, to, atMost }) => (at[to] ?? 0) - (at[from] ?? 0) <= atMost));
      expect(solution.contradictions.length > 0).toBe(allowed.length === 0);
      if (allowed.length === 0) return;
      for (const name of ["a", "b", "c"]) {
        const times = allowed.map((at) => at[name] ?? NaN);
        expect(solution.windows.get(name)?.earliest?.at).toBe(Math.min(...times));
        expect(solution.windows.get(name)?.latest?.at).toBe(Math.max(...times));
      }
    }), { numRuns: 500 });
  });

  it("the reasons of a bound, with what goes without saying, give the same bound", () => {
    fc.assert(fc.property(constraints, (list) => {
      const { windows, contradictions } = solveTemporalNetwork(variables, list);
      fc.pre(contradictions.length === 0);
      for (const [name, window] of windows) {
        for (const side of ["earliest", "latest"] as const) {
          const bound = window[side];
          if (!bound) continue;
          const only = list.filter(({ reason }) => reason === null || bound.because.includes(reason));
          expect(solveTemporalNetwork(variables, only).windows.get(name)?.[side]?.at).toBe(bound.at);
        }
      }
    }), { numRuns: 500 });
  });

  it("the statements of a contradiction contradict each other, and none is idle", () => {
    fc.assert(fc.property(constraints, (list) => {
      const { contradictions } = solveTemporalNetwork(variables, list);
      const consistent = (reasons: readonly number[]) => {
        const only = list.filter(({ reason }) => reason === null || reasons.includes(reason));
        return solveTemporalNetwork(variables, only).contradictions.length === 0;
      };
      for (const reasons of contradictions.filter(({ length }) => length > 0)) expect(consistent(reasons)).toBe(false);
      // The first one has the fewest statements of all, so each of them is needed.
      const [first = []] = contradictions;
      first.forEach((_, i) => expect(consistent(first.toSpliced(i, 1))).toBe(true));
    }), { numRuns: 500 });
  });

  it("one more statement never widens a window", () => {
    fc.assert(fc.property(constraints, constraint, (list, { from, to, atMost }) => {
      const before = solveTemporalNetwork(variables, list);
      const after = solveTemporalNetwork(variables, [...list, { from, to, atMost, reason: 99 }]);
      fc.pre(after.contradictions.length === 0);
      for (const name of variables) {
        const [old, now] = [before.windows.get(name), after.windows.get(name)];
        expect(now?.latest?.at ?? Infinity).toBeLessThanOrEqual(old?.latest?.at ?? Infinity);
        expect(now?.earliest?.at ?? -Infinity).toBeGreaterThanOrEqual(old?.earliest?.at ?? -Infinity);
      }
    }), { numRuns: 500 });
  });

  it("the order of the input changes no window and not whether there is a contradiction", () => {
    const shuffled = constraints.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(fc.property(shuffled, ([list, mixed]) => {
      const [one, other] = [solveTemporalNetwork(variables, list), solveTemporalNetwork(variables.toReversed(), mixed)];
      expect(other.contradictions.length > 0).toBe(one.contradictions.length > 0);
      expect(other.contradictions[0]?.length).toBe(one.contradictions[0]?.length);
      if (one.contradictions.length > 0) return;
      for (const name of variables) {
        expect(other.windows.get(name)?.latest?.at).toBe(one.windows.get(name)?.latest?.at);
        expect(other.windows.get(name)?.latest?.because.length).toBe(one.windows.get(name)?.latest?.because.length);
        expect(other.windows.get(name)?.earliest?.at).toBe(one.windows.get(name)?.earliest?.at);
      }
    }), { numRuns: 300 });
  });
});

it("solves thousands of events", () => {
  const count = 3000;
  const id = (i: number) => `e${i}`;
  const ids = Array.from({ length: count }, (_, i) => id(i));
  // Days of 24 in a row, chains within a day, and one statement that cannot hold.
  // "after 5" is set aside with "y"; "x" still keeps the two in order, so the ninth loses one hour of nine.
  const list = ids.flatMap((name, i): Constraint<string>[] => [
    { from: name, to: EPOCH, atMost: -Math.floor(i / 10) * 24, reason: `day ${i}` },
    { from: EPOCH, to: name, atMost: Math.floor(i / 10) * 24 + 24, reason: `day ${i}` },
    ...(i % 10 > 0 ? [{ from: name, to: id(i - 1), atMost: -1, reason: `after ${i}` }] : []),
  ]);
  list.push({ from: id(5), to: id(4), atMost: 0, reason: "x" }, { from: id(4), to: id(5), atMost: 0, reason: "y" });
  const { windows, contradictions } = solveTemporalNetwork(ids, list);
  expect(windows.get(id(9))?.earliest?.at).toBe(8);
  expect(windows.get(id(19))?.earliest?.at).toBe(33);
  expect(contradictions).toEqual([["after 5", "y"]]);
});

function floydWarshall(nodes: readonly string[], list: readonly Constraint<unknown>[]): number[][] {
  const distance = nodes.map((from) => nodes.map((to) =>
    Math.min(from === to ? 0 : Infinity, ...list.filter((c) => c.from === from && c.to === to).map(({ atMost }) => atMost))));
  const d = (i: number, j: number) => distance[i]?.[j] ?? Infinity;
  nodes.forEach((_, k) => nodes.forEach((_, i) => nodes.forEach((_, j) => {
    const row = distance[i];
    if (row) row[j] = Math.min(d(i, j), d(i, k) + d(k, j));
  })));
  return distance;
}

/** Every way to give a, b and c a whole number from −limit to limit. */
function assignments(limit: number): Record<string, number>[] {
  const numbers = Array.from({ length: 2 * limit + 1 }, (_, i) => i - limit);
  return numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => ({ a, b, c }))));
}
