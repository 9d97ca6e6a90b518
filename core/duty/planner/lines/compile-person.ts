import { type LineAutomaton, tableOf } from './line-automaton.ts';
import { type LinePerson, type LineProblem, OFF } from './line-problem.ts';

/**
 * One person's rules in typed arrays. What counts of the past is a state; totals (minutes, weekends, times per shift) are counted beside it. A choice is
 * 0 for off and `shift + 1` for a shift; a kind is a set of choices that the rules do not tell apart, 0 again for off.
 */
export interface CompiledPerson {
  readonly states: number;
  readonly choices: number;
  readonly kinds: number;
  readonly kindOf: Uint8Array;
  /** per kind one of its choices; the only one where the kind is limited */
  readonly choiceOf: Uint8Array;
  /** `stepAt[day] + state × kinds + kind` → next state, or -1 where a rule on runs, rest, weeks or successions forbids it */
  readonly next: Int16Array;
  /** same index: the price of soft rules broken by the step; all 0 where `hasTolls` is false */
  readonly toll: Float64Array;
  readonly hasTolls: boolean;
  readonly stepAt: Int32Array;
  /** 1 where the last day was worked */
  readonly worked: Uint8Array;
  readonly start: number;
  /** day × choices + choice → 1 where leave, pins and zero maxima allow it */
  readonly allowed: Uint8Array;
  /** day × kinds + kind → 1 where a choice of the kind is allowed */
  readonly open: Uint8Array;
  /** day × choices + choice → what the wishes cost; the constant part is in `wishBase` */
  readonly wishes: Float64Array;
  readonly wishBase: number;
  /** per kind, in units of `CompiledLines.unit` minutes; all 0 where the totals limit nothing */
  readonly units: Int32Array;
  readonly minUnits: number;
  readonly maxUnits: number;
  readonly maxWeekends: number;
  /** per kind; only those in `limited` can ever reach it */
  readonly maxOf: Int32Array;
  readonly limited: Int32Array;
  /** the kind with the smallest maximum, which the table counts exactly; 0 = none is small enough to be worth it */
  readonly tracked: number;
  /** `limited` without `tracked` */
  readonly searched: Int32Array;
}

/** What all people share: kinds of shifts as far as rules go, and how to get the machine of some rules. */
export interface KindTables {
  /** per shift */
  readonly kindOfShift: readonly number[];
  automatonOf(person: LinePerson): LineAutomaton;
}

/** A maximum up to this is counted in the table; above it the label search hardly ever meets it. */
const TRACKED_AT_MOST = 14;
const DAYS_PER_WEEK = 7;

const buildAllowed = (problem: LineProblem, person: LinePerson): Uint8Array => {
  const choices = problem.shifts.length + 1;
  const allowed = new Uint8Array(problem.days * choices).fill(1);
  for (const [shift, most] of person.maxOfShift.entries())
    if (most <= 0) for (let day = 0; day < problem.days; day += 1) allowed[day * choices + shift + 1] = 0;
  for (const { day, shift } of person.closed) allowed[day * choices + shift + 1] = 0;
  for (const day of person.daysOff) allowed.fill(0, day * choices + 1, (day + 1) * choices);
  for (const { day, shift } of person.pinned) {
    allowed.fill(0, day * choices, (day + 1) * choices);
    allowed[day * choices + (shift === OFF ? 0 : shift + 1)] = 1;
  }
  return allowed;
};

const buildWishes = (problem: LineProblem, person: LinePerson): { readonly wishes: Float64Array; readonly wishBase: number } => {
  const choices = problem.shifts.length + 1;
  const wishes = new Float64Array(problem.days * choices);
  let wishBase = 0;
  for (const { day, shift, wants, weight } of person.wishes) {
    const at = day * choices + shift + 1;
    wishes[at] = (wishes[at] ?? 0) + (wants === 'on' ? -weight : weight);
    if (wants === 'on') wishBase += weight;
  }
  return { wishes, wishBase };
};

/** Choices whose maximum a line within the other rules could exceed. */
const limitedChoices = (problem: LineProblem, person: LinePerson, allowed: Uint8Array): readonly number[] => {
  const choices = problem.shifts.length + 1;
  return problem.shifts.flatMap(({ minutes }, shift) => {
    const most = person.maxOfShift[shift] ?? 0;
    let days = 0;
    for (let day = 0; day < problem.days; day += 1) days += allowed[day * choices + shift + 1] ?? 0;
    const byMinutes = minutes > 0 ? Math.floor(person.maxMinutes / minutes) : days;
    return most < Math.min(days, byMinutes) ? [shift + 1] : [];
  });
};

interface Kinds {
  readonly kindOf: Uint8Array;
  readonly choiceOf: Uint8Array;
  /** per kind the symbol of the machine */
  readonly symbolOf: readonly number[];
  readonly limited: Int32Array;
}

/** Choices of one shift kind fall together, but for those that are counted one by one. */
const kindsOf = ({ kindOfShift }: KindTables, limited: readonly number[]): Kinds => {
  const kindOf = new Uint8Array(kindOfShift.length + 1);
  const symbolOf: number[] = [0];
  const choiceOf: number[] = [0];
  const kindOfSymbol = new Map<number, number>();
  const limitedKinds: number[] = [];
  for (const [shift, shiftKind] of kindOfShift.entries()) {
    const alone = limited.includes(shift + 1);
    const known = alone ? undefined : kindOfSymbol.get(shiftKind);
    kindOf[shift + 1] = known ?? symbolOf.length;
    if (known !== undefined) continue;
    if (alone) limitedKinds.push(symbolOf.length);
    else kindOfSymbol.set(shiftKind, symbolOf.length);
    symbolOf.push(shiftKind + 1);
    choiceOf.push(shift + 1);
  }
  return { kindOf, choiceOf: Uint8Array.from(choiceOf), symbolOf, limited: Int32Array.from(limitedKinds) };
};

/** The machine's tables with a column for each kind of this person. */
const stepsOf = ({ states, symbols, next, toll }: LineAutomaton, symbolOf: readonly number[]) => {
  const same = symbolOf.length === symbols && symbolOf.every((symbol, kind) => symbol === kind);
  if (same) return { next, toll };
  const rows = next.length / symbols;
  const own = { next: new Int16Array(rows * symbolOf.length), toll: new Float64Array(rows * symbolOf.length) };
  for (let row = 0; row < rows; row += 1)
    for (const [kind, symbol] of symbolOf.entries()) {
      own.next[row * symbolOf.length + kind] = next[row * symbols + symbol] ?? -1;
      own.toll[row * symbolOf.length + kind] = toll[row * symbols + symbol] ?? 0;
    }
  return { ...own, states };
};

const endsWeek = ({ weekStart }: LineProblem, day: number): boolean => (day + 1 - weekStart) % DAYS_PER_WEEK === 0;

const stepTables = (problem: LineProblem, person: LinePerson, states: number, kinds: number): Int32Array => {
  const pinned = new Set(person.pinned.map(({ day }) => day));
  return Int32Array.from({ length: problem.days }, (_, day) => tableOf(endsWeek(problem, day), pinned.has(day)) * states * kinds);
};

/** The state that the known days before the period leave behind. */
const startState = (problem: LineProblem, { before }: LinePerson, { kindOfShift }: KindTables, machine: LineAutomaton): number =>
  before.reduce((state, shift, at) => {
    const symbol = shift === OFF ? 0 : (kindOfShift[shift] ?? 0) + 1;
    const table = tableOf(endsWeek(problem, at - before.length), true);
    return machine.next[(table * machine.states + state) * machine.symbols + symbol] ?? state;
  }, machine.unknown);

const openKinds = (allowed: Uint8Array, { kindOf, symbolOf }: Kinds, days: number): Uint8Array => {
  const open = new Uint8Array(days * symbolOf.length);
  for (let day = 0; day < days; day += 1)
    for (const [choice, kind] of kindOf.entries()) if (allowed[day * kindOf.length + choice] === 1) open[day * symbolOf.length + kind] = 1;
  return open;
};

const totalsOf = (problem: LineProblem, person: LinePerson, choiceOf: Uint8Array, unit: number) => {
  const longest = problem.shifts.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  const counted = person.minMinutes > 0 || person.maxMinutes < longest * problem.days;
  return {
    units: Int32Array.from(choiceOf, (choice) => (counted && choice > 0 ? (problem.shifts[choice - 1]?.minutes ?? 0) / unit : 0)),
    minUnits: counted ? Math.max(0, Math.ceil(person.minMinutes / unit)) : 0,
    maxUnits: counted ? Math.floor(person.maxMinutes / unit) : 0,
  };
};

/** Compiles one person's rules; `unit` is the greatest common divisor of all shift lengths, in minutes. */
export const compilePerson = (problem: LineProblem, person: LinePerson, unit: number, tables: KindTables): CompiledPerson => {
  const allowed = buildAllowed(problem, person);
  const kinds = kindsOf(tables, limitedChoices(problem, person, allowed));
  const machine = tables.automatonOf(person);
  const count = kinds.symbolOf.length;
  const maxOf = Int32Array.from(kinds.choiceOf, (choice, kind) =>
    kinds.limited.includes(kind) ? (person.maxOfShift[choice - 1] ?? 0) : problem.days,
  );
  const tracked = kinds.limited.reduce((best, kind) => {
    const most = maxOf[kind] ?? 0;
    return most <= TRACKED_AT_MOST && (best === 0 || most < (maxOf[best] ?? 0)) ? kind : best;
  }, 0);
  return {
    states: machine.states,
    choices: kinds.kindOf.length,
    kinds: count,
    kindOf: kinds.kindOf,
    choiceOf: kinds.choiceOf,
    ...stepsOf(machine, kinds.symbolOf),
    hasTolls: machine.hasTolls,
    stepAt: stepTables(problem, person, machine.states, count),
    worked: machine.worked,
    start: startState(problem, person, tables, machine),
    allowed,
    open: openKinds(allowed, kinds, problem.days),
    ...buildWishes(problem, person),
    ...totalsOf(problem, person, kinds.choiceOf, unit),
    maxWeekends: person.maxWeekends,
    maxOf,
    limited: kinds.limited,
    tracked,
    searched: kinds.limited.filter((kind) => kind !== tracked),
  };
};
