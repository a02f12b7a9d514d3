import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

/** Turns, and what runs the next of the tasks that they asked for. */
function turnsByHand() {
  const tasks: (() => void)[] = [];
  return { turns: createTurns((task) => tasks.push(task)), runTask: () => tasks.shift()?.(), left: () => tasks.length };
}

/** As much of an element as `hasten` looks at. */
const element = (id: string, parentElement: object | null = null) => ({ id, parentElement }) as unknown as Element;

it("gives one turn a task, in the order in which they were asked for, and then stops", () => {
  const { turns, runTask, left } = turnsByHand();
  const parts = ["timeline", "event-a", "event-b"].map((id) => turns.wait(id)!);
  let done = 0;
  turns.begin(() => (done += 1));
  const seen = [];
  for (let task = 0; task < 5 && left() > 0; task += 1) {
    runTask();
    seen.push(parts.map(({ waits }) => waits));
  }
  expect(seen.slice(0, 3)).toEqual([[false, true, true], [false, false, true], [false, false, false]]);
  expect(left()).toBe(0);
  expect(done).toBe(1);
  expect(turns.wait("event-c")).toBeNull();
});

it("gives the part that holds an element its turn at once, and not a second one", async () => {
  const { turns, runTask, left } = turnsByHand();
  const [first, second] = [turns.wait("event-a")!, turns.wait("event-b")!];
  turns.hasten(element("a link", element("", element("event-b", element("root")))));
  expect([first.waits, second.waits]).toEqual([true, false]);
  await second.come;
  turns.hasten(element("elsewhere"));
  turns.begin(() => undefined);
  while (left() > 0) runTask();
  await first.come;
  expect(first.waits).toBe(false);
});
