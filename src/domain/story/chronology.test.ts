import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branded } from "../brand.ts";
import type { EventId, Zone } from "../brand.ts";
import { isoWithOffset } from "../time/calendar.ts";
import { computeChronology, isContradicted, isFirst } from "./chronology.ts";
import type { TimeBound } from "./story.ts";
import { statementsFrom } from "./storyFrom.fixture.ts";

const beijing = branded<Zone>("Asia/Shanghai");

function solve(text: string) {
  const { events, statements } = statementsFrom(text);
  return computeChronology(events, statements);
}

/** A window on Beijing's clocks, outer bounds only: `2024-05-16T12:00 … 2024-05-16T18:00`, `…` for an end that is open. */
function windowOf(text: string, event: string): string {
  const { start, end } = solve(text).windows.get(branded<EventId>(event))!;
  const clock = (bound: TimeBound) => (bound === null ? "open" : isoWithOffset(bound.at, beijing).replace(/:00\+08:00$/, ""));
  return `${clock(start.earliest)} … ${clock(end.latest)}`;
}

const because = (text: string, event: string) => {
  const { start, end } = solve(text).windows.get(branded<EventId>(event))!;
  return { earliest: start.earliest?.because, latest: end.latest?.because };
};

describe("windows", () => {
  it("are as wide as what was stated: a day, a part of it, a month, an open stretch", () => {
    expect(windowOf("talks 2024-05-16", "talks")).toBe("2024-05-16T00:00 … 2024-05-17T00:00");
    expect(windowOf("talks 2024-05-16,afternoon", "talks")).toBe("2024-05-16T12:00 … 2024-05-16T18:00");
    expect(windowOf("talks 2024-05", "talks")).toBe("2024-05-01T00:00 … 2024-06-01T00:00");
    expect(windowOf("war 2022..", "war")).toBe("2022-01-01T00:00 … open");
    expect(windowOf("talks 2024-05-16T04:20+08:00", "talks")).toBe("2024-05-16T04:20 … 2024-05-16T04:20");
  });

  it("of a beginning and an end reach from the one to the other", () => {
    const { start, end } = solve("visit starts:2024-05-16 ends:2024-05-17").windows.get(branded<EventId>("visit"))!;
    const clocks = [start.earliest, start.latest, end.earliest, end.latest].map((bound) => isoWithOffset(bound!.at, beijing).slice(0, 16));
    expect(clocks).toEqual(["2024-05-16T00:00", "2024-05-17T00:00", "2024-05-17T00:00", "2024-05-18T00:00"]);
  });

  it("narrow by the known order, and name the statements that make them", () => {
    const text = "landing 2024-05-16T04:20+08:00\ntalks 2024-05-16 after:landing\nsigning 2024-05-16,afternoon after:talks";
    expect(windowOf(text, "talks")).toBe("2024-05-16T04:20 … 2024-05-16T18:00");
    expect(because(text, "talks")).toEqual({ earliest: ["landing/0", "talks/1"], latest: ["signing/0", "signing/1"] });
  });

  it("narrow by before, during and a gap", () => {
    const flight = "landing 2024-05-16T04:20+08:00\nflight 2024-05-16 before:landing";
    expect(windowOf(flight, "flight")).toBe("2024-05-16T00:00 … 2024-05-16T04:20");
    expect(windowOf("talks 2024-05-16,afternoon\ntoast during:talks", "toast")).toBe("2024-05-16T12:00 … 2024-05-16T18:00");
    expect(windowOf("landing 2024-05-16T04:20+08:00\ntalks after:landing+PT2H/PT24H", "talks")).toBe("2024-05-16T06:20 … open");
  });

  it("of what shares a moment with another reach no further than that allows", () => {
    const { start, end } = solve("talks 2024-05-16,afternoon\nrain overlaps:talks").windows.get(branded<EventId>("rain"))!;
    expect(isoWithOffset(start.latest!.at, beijing)).toBe("2024-05-16T18:00:00+08:00");
    expect(isoWithOffset(end.earliest!.at, beijing)).toBe("2024-05-16T12:00:00+08:00");
  });
});

describe("contradictions", () => {
  it("there are none where all can hold", () => {
    expect(solve("landing 2024-05-16\ntalks 2024-05-16 after:landing\nsigning after:talks").contradictions).toEqual([]);
  });

  it("a circle of “after” names its statements", () => {
    const { contradictions } = solve("landing after:signing\ntalks 2024-05-16 after:landing\nsigning after:talks");
    expect(contradictions.map((cycle) => [...cycle].sort())).toEqual([["landing/0", "signing/0", "talks/1"]]);
  });

  it("an event after itself is one", () => {
    expect(solve("talks 2024-05-16 after:talks").contradictions).toEqual([["talks/1"]]);
  });

  it("two days that follow each other share no midnight", () => {
    expect(solve("motorcade 2024-05-15 2024-05-16").contradictions).toEqual([["motorcade/0", "motorcade/1"]]);
    expect(solve("landing 2024-05-16\nmotorcade 2024-05-15 after:landing").contradictions).toHaveLength(1);
  });

  it("a part of a day lies in its day, and morning and afternoon apart", () => {
    expect(solve("talks 2024-05-16 2024-05-16,afternoon").contradictions).toEqual([]);
    expect(solve("talks 2024-05-16,morning 2024-05-16,afternoon").contradictions).toHaveLength(1);
  });

  it("independent ones are all found at once", () => {
    const { contradictions } = solve("landing after:talks\ntalks after:landing\nexpo 2024-05-16 2024-05-18");
    expect(contradictions.flat().sort()).toEqual(["expo/0", "expo/1", "landing/0", "talks/0"]);
  });
});

describe("a doubted statement", () => {
  const doubted = "landing 2024-05-16\nmotorcade 2024-05-15? 2024-05-16 after:landing";

  it("takes no part in the window", () => {
    expect(solve(doubted).contradictions).toEqual([]);
    expect(windowOf("motorcade 2024-05-15? 2024-05-16", "motorcade")).toBe("2024-05-16T00:00 … 2024-05-17T00:00");
  });

  it("is contradicted where it could not be believed", () => {
    const { events, statements } = statementsFrom(doubted);
    expect(isContradicted(statements[1]!, events, statements)).toBe(true);
  });

  it("is not contradicted where nothing stands against it", () => {
    const { events, statements } = statementsFrom("landing 2024-05-16\nmotorcade 2024-05 2024-05-16?");
    expect(isContradicted(statements[2]!, events, statements)).toBe(false);
  });
});

describe("knobs", () => {
  const knobOf = (text: string, event: string) => solve(text).knobs.get(branded<EventId>(event))!;

  it("stand in the known order and inside their windows, whatever it is", () => {
    // Each event comes after some of those above it, so that there is no circle.
    const linksToEarlier = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(linksToEarlier, (links) => {
        const afterOf = (earlier: number[], at: number) => earlier.filter((link) => link < at).map((link) => `after:e${link}`);
        const lines = links.map((earlier, at) => [`e${at}`, "2024-05-16", ...afterOf(earlier, at)]);
        const { windows, knobs } = solve(lines.map((words) => words.join(" ")).join("\n"));
        for (const [id, ...words] of lines) {
          const knob = knobs.get(branded<EventId>(id!))!;
          const { start, end } = windows.get(branded<EventId>(id!))!;
          expect(knob).toBeGreaterThanOrEqual(start.earliest!.at);
          expect(knob).toBeLessThanOrEqual(end.latest!.at);
          const earlier = words.filter((word) => word.startsWith("after:")).map((word) => branded<EventId>(word.slice(6)));
          for (const other of earlier) expect(knob).toBeGreaterThan(knobs.get(other)!);
        }
      }),
    );
  });

  it("of an event that encloses others stand before them", () => {
    const text = "toast during:talks\ntalks 2024-05-16,afternoon";
    expect(knobOf(text, "talks")).toBeLessThan(knobOf(text, "toast"));
  });

  it("of an open window stand by the end that it has, on the right side of it", () => {
    const [from, to] = [Date.parse("2022-01-01T00:00+08:00"), Date.parse("2023-01-01T00:00+08:00")];
    expect(knobOf("war 2022..", "war")).toBeGreaterThanOrEqual(from);
    expect(knobOf("treaty ..2022", "treaty")).toBeLessThanOrEqual(to);
    expect(Math.abs(knobOf("treaty ..2022", "treaty") - to)).toBeLessThan(Date.parse("1970-04-01"));
  });
});

describe("which of two came first", () => {
  const known = (text: string, a: string, b: string) => {
    const { events, statements } = statementsFrom(text);
    return isFirst(branded<EventId>(a), branded<EventId>(b), events, statements);
  };
  const reports = `talks 2024-05-16
    one before:talks
    two after:talks
    three 2024-05-16`;

  it("is known where dates or a chain of orders leave no other way", () => {
    expect(known(reports, "one", "two")).toBe(true);
    expect(known(reports, "two", "one")).toBe(false);
    expect(known("one 2024-05-15\n two 2024-05-16", "one", "two")).toBe(true);
  });

  it("is open where they could have been either way round", () => {
    expect(known(reports, "one", "three")).toBe(false);
    expect(known(reports, "three", "one")).toBe(false);
  });
});
