/** The turn of one part of the page. */
export interface Turn {
  readonly waits: boolean;
  /** Resolves when it comes. */
  readonly come: Promise<void>;
}

/** What gives the parts of a page their turns, one after the other. */
export interface Turns {
  /** A turn for the part whose element has this id. Null once turns are given: what is drawn from then on is drawn anew, and has nothing to wait for. */
  wait(id: string): Turn | null;
  /** The part that holds this element, if it waits, need wait no longer. */
  hasten(element: Element): void;
  /** Gives every part its turn, each in a task of its own, in the order in which they asked; then calls `done`, in another. */
  begin(done: () => void): void;
}

interface Waiting extends Turn {
  waits: boolean;
  readonly take: () => void;
}

/** Turns; `later` has to call what it is given in a new task. */
export function createTurns(later: (task: () => void) => void): Turns {
  const waiting = new Map<string, Waiting>();
  let begun = false;
  const give = (id: string) => {
    const turn = waiting.get(id);
    waiting.delete(id);
    turn?.take();
  };
  return {
    wait(id) {
      if (begun) return null;
      let take = (): void => undefined;
      const come = new Promise<void>((resolve) => (take = resolve));
      const turn: Waiting = {
        waits: true,
        come,
        take: () => {
          turn.waits = false;
          take();
        },
      };
      waiting.set(id, turn);
      return turn;
    },
    hasten(element) {
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) if (waiting.has(outer.id)) give(outer.id);
    },
    begin(done) {
      begun = true;
      const next = () => {
        const [first] = waiting.keys();
        if (first === undefined) return done();
        give(first);
        later(next);
      };
      later(next);
    },
  };
}
