/** One state: all strings that end at the same places of the sequence. */
export interface AutomatonState {
  /** Length of the longest of them. */
  readonly length: number;
  /** The state of the longest suffix that ends in more places; -1 for the empty string. */
  readonly link: number;
  /** Where this state's longest string ends, when it is the sequence from its very beginning; else null. */
  readonly prefixEnd: number | null;
}

interface GrowingState {
  length: number;
  link: number;
  prefixEnd: number | null;
  next: Map<number, number>;
}

/** The suffix automaton of a sequence (Blumer et al., 1985), built in time linear in its length. State 0 is the empty string. */
export function suffixAutomaton(sequence: readonly number[]): readonly AutomatonState[] {
  const states: GrowingState[] = [{ length: 0, link: -1, prefixEnd: null, next: new Map() }];
  let last = 0;
  sequence.forEach((symbol, position) => {
    const current = states.push({ length: position + 1, link: 0, prefixEnd: position, next: new Map() }) - 1;
    let at = last;
    while (at >= 0 && !states[at]!.next.has(symbol)) {
      states[at]!.next.set(symbol, current);
      at = states[at]!.link;
    }
    if (at >= 0) states[current]!.link = stateWithLength(states, at, symbol);
    last = current;
  });
  return states;
}

/** The state reached from `at` by the symbol, split off if longer strings share it that do not end here. */
function stateWithLength(states: GrowingState[], at: number, symbol: number): number {
  const reached = states[at]!.next.get(symbol)!;
  const length = states[at]!.length + 1;
  if (states[reached]!.length === length) return reached;
  const clone = states.push({ length, link: states[reached]!.link, prefixEnd: null, next: new Map(states[reached]!.next) }) - 1;
  states[reached]!.link = clone;
  for (let from = at; from >= 0 && states[from]!.next.get(symbol) === reached; from = states[from]!.link) states[from]!.next.set(symbol, clone);
  return clone;
}
