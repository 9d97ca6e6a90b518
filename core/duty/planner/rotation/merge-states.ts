import { type DayAutomaton, NOWHERE } from './day-automaton.ts';

const goesTo = ({ next, symbols }: DayAutomaton, state: number, symbol: number): number => next[state * symbols + symbol] ?? NOWHERE;

/** Which states lie on an endless walk both ways: those never reached again and those that lead nowhere fall away, until none does. */
const onEndlessWalks = (automaton: DayAutomaton): Uint8Array => {
  const { states, symbols } = automaton;
  let alive = new Uint8Array(states).fill(1);
  for (;;) {
    const leaves = new Uint8Array(states);
    const reached = new Uint8Array(states);
    for (let state = 0; state < states; state += 1) {
      for (let symbol = 0; alive[state] === 1 && symbol < symbols; symbol += 1) {
        const to = goesTo(automaton, state, symbol);
        if (to === NOWHERE || alive[to] === 0) continue;
        leaves[state] = 1;
        reached[to] = 1;
      }
    }
    const left = alive.map((_, state) => (leaves[state] === 1 && reached[state] === 1 ? 1 : 0));
    if (left.every((one, state) => one === alive[state])) return left;
    alive = left;
  }
};

/** Splits the classes by where their states lead, until nothing splits (Moore). Dead states are of class −1. */
const classesOf = (automaton: DayAutomaton, alive: Uint8Array): Int16Array => {
  let classes = Int16Array.from(alive, (one) => one - 1);
  let count = 0;
  for (;;) {
    const names = new Map<string, number>();
    const split = classes.map((own, state) => {
      if (own < 0) return NOWHERE;
      const leads = Array.from({ length: automaton.symbols }, (_, symbol) => classes[goesTo(automaton, state, symbol)] ?? NOWHERE);
      const name = [own, ...leads].join();
      if (!names.has(name)) names.set(name, names.size);
      return names.get(name) ?? NOWHERE;
    });
    if (names.size === count) return split;
    count = names.size;
    classes = split;
  }
};

/**
 * The same walks with the fewest states: states from which exactly the same days may follow become one. What is left of about 55 states are about
 * 25, and circuits that meet in a state can be joined there, so that fewer states also mean fewer separate circuits.
 */
export const mergeStates = (automaton: DayAutomaton): DayAutomaton => {
  const { symbols } = automaton;
  const classes = classesOf(automaton, onEndlessWalks(automaton));
  const states = classes.reduce((most, one) => Math.max(most, one + 1), 0);
  const next = new Int16Array(states * symbols).fill(NOWHERE);
  classes.forEach((own, state) => {
    for (let symbol = 0; own >= 0 && symbol < symbols; symbol += 1) {
      next[own * symbols + symbol] = classes[goesTo(automaton, state, symbol)] ?? NOWHERE;
    }
  });
  return { states, symbols, next };
};
