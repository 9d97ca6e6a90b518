import { type LinePerson, type LineProblem, OFF } from './line-problem.ts';

/**
 * One person's rules over successive days as a small automaton: what counts of the past is the state (run of work with the kind of the last shift,
 * or run of rest). A choice is 0 for off and `shift + 1` for a shift. Totals (minutes, weekends, times per shift) are counted beside it.
 */
export interface CompiledPerson {
  readonly states: number;
  readonly choices: number;
  /** state × choices + choice → next state, or -1 where a rule on runs or successions forbids it */
  readonly next: Int16Array;
  /** 1 where the last day was worked */
  readonly worked: Uint8Array;
  readonly start: number;
  /** day × choices + choice → 1 where leave, pins and zero maxima allow it */
  readonly allowed: Uint8Array;
  /** day × choices + choice → what the wishes cost; the constant part is in `wishBase` */
  readonly wishes: Float64Array;
  readonly wishBase: number;
  /** per choice, in units of `CompiledLines.unit` minutes */
  readonly units: Int32Array;
  readonly minUnits: number;
  readonly maxUnits: number;
  readonly maxWeekends: number;
  /** per choice; only shifts in `limited` can ever reach it */
  readonly maxOf: Int32Array;
  readonly limited: Int32Array;
  /** the choice with the smallest maximum, which the table counts exactly; 0 = none is small enough to be worth it */
  readonly tracked: number;
  /** `limited` without `tracked` */
  readonly searched: Int32Array;
}

/** A maximum up to this is counted in the table; above it the label search hardly ever meets it. */
const TRACKED_AT_MOST = 14;

/** Shifts that forbid the same followers leave the same past behind. */
const successionKinds = (
  problem: LineProblem,
): { readonly kindOf: readonly number[]; readonly forbidden: readonly ReadonlySet<number>[] } => {
  const keys = problem.shifts.map(({ forbiddenNext }) => [...forbiddenNext].sort((a, b) => a - b).join());
  const distinct = [...new Set(keys)];
  return {
    kindOf: keys.map((key) => distinct.indexOf(key)),
    forbidden: distinct.map((key) => new Set(key === '' ? [] : key.split(',').map(Number))),
  };
};

interface Automaton {
  readonly next: Int16Array;
  readonly worked: Uint8Array;
  readonly start: number;
  readonly states: number;
}

/**
 * States: rest of 1…R days, the unknown past, then work runs 1…W per kind, then runs that began at the border and are still shorter than the minimum.
 */
const buildAutomaton = (problem: LineProblem, person: LinePerson): Automaton => {
  const { kindOf, forbidden } = successionKinds(problem);
  const kinds = forbidden.length;
  const rest = Math.max(1, person.minRestRun);
  const work = Math.max(1, Math.min(person.maxWorkRun, problem.days + (person.before?.run ?? 0)));
  const choices = problem.shifts.length + 1;
  const unknown = rest;
  const firstWork = rest + 1;
  const firstBorder = firstWork + kinds * work;
  const states = firstBorder + kinds * work;
  const workState = (kind: number, run: number): number => firstWork + kind * work + run - 1;
  const borderState = (kind: number, run: number): number =>
    run >= person.minWorkRun ? workState(kind, run) : firstBorder + kind * work + run - 1;
  const next = new Int16Array(states * choices).fill(-1);
  const worked = new Uint8Array(states).fill(1, firstWork);
  for (let run = 1; run <= rest; run += 1) next[(run - 1) * choices] = Math.min(run, rest - 1);
  next[unknown * choices] = rest - 1;
  for (const [shift, kind] of kindOf.entries()) {
    next[(rest - 1) * choices + shift + 1] = workState(kind, 1);
    next[unknown * choices + shift + 1] = borderState(kind, 1);
  }
  for (let kind = 0; kind < kinds; kind += 1)
    for (let run = 1; run <= work; run += 1) {
      if (run >= person.minWorkRun) next[workState(kind, run) * choices] = 0;
      next[(firstBorder + kind * work + run - 1) * choices] = 0;
      if (run === work) continue;
      for (const [shift, follows] of kindOf.entries())
        if (!forbidden[kind]?.has(shift)) {
          next[workState(kind, run) * choices + shift + 1] = workState(follows, run + 1);
          next[(firstBorder + kind * work + run - 1) * choices + shift + 1] = borderState(follows, run + 1);
        }
    }
  const start = startState(person, { unknown, rest, work, workOf: (shift, run) => workState(kindOf[shift] ?? 0, run) });
  return { next, worked, start, states };
};

const startState = (
  { before }: LinePerson,
  at: { readonly unknown: number; readonly rest: number; readonly work: number; workOf(shift: number, run: number): number },
): number => {
  if (before === null) return at.unknown;
  if (before.lastShift === null) return Math.min(Math.max(1, before.run), at.rest) - 1;
  return at.workOf(before.lastShift, Math.min(Math.max(1, before.run), at.work));
};

const buildAllowed = (problem: LineProblem, person: LinePerson): Uint8Array => {
  const choices = problem.shifts.length + 1;
  const allowed = new Uint8Array(problem.days * choices).fill(1);
  for (const [shift, most] of person.maxOfShift.entries())
    if (most <= 0) for (let day = 0; day < problem.days; day += 1) allowed[day * choices + shift + 1] = 0;
  for (const day of person.daysOff) allowed.fill(0, day * choices + 1, (day + 1) * choices);
  for (const { day, shift } of person.pinned) {
    const wanted = day * choices + (shift === OFF ? 0 : shift + 1);
    const stays = allowed[wanted];
    allowed.fill(0, day * choices, (day + 1) * choices);
    allowed[wanted] = stays ?? 0;
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

/** Shifts whose maximum a line within the other rules could exceed. */
const limitedShifts = (problem: LineProblem, person: LinePerson, allowed: Uint8Array): Int32Array => {
  const choices = problem.shifts.length + 1;
  const limited = problem.shifts.flatMap(({ minutes }, shift) => {
    const most = person.maxOfShift[shift] ?? 0;
    let days = 0;
    for (let day = 0; day < problem.days; day += 1) days += allowed[day * choices + shift + 1] ?? 0;
    const byMinutes = minutes > 0 ? Math.floor(person.maxMinutes / minutes) : days;
    return most < Math.min(days, byMinutes) ? [shift + 1] : [];
  });
  return Int32Array.from(limited);
};

const smallestMaximum = (limited: Int32Array, maxOf: Int32Array): number => {
  const most = (choice: number): number => maxOf[choice] ?? 0;
  return limited.reduce(
    (best, choice) => (most(choice) <= TRACKED_AT_MOST && (best === 0 || most(choice) < most(best)) ? choice : best),
    0,
  );
};

/** Compiles one person's rules; `unit` is the greatest common divisor of all shift lengths, in minutes. */
export const compilePerson = (problem: LineProblem, person: LinePerson, unit: number): CompiledPerson => {
  const allowed = buildAllowed(problem, person);
  const { wishes, wishBase } = buildWishes(problem, person);
  const { next, worked, start, states } = buildAutomaton(problem, person);
  const limited = limitedShifts(problem, person, allowed);
  const maxOf = Int32Array.from([problem.days, ...person.maxOfShift]);
  const tracked = smallestMaximum(limited, maxOf);
  return {
    states,
    choices: problem.shifts.length + 1,
    next,
    worked,
    start,
    allowed,
    wishes,
    wishBase,
    units: Int32Array.from([0, ...problem.shifts.map(({ minutes }) => minutes / unit)]),
    minUnits: Math.max(0, Math.ceil(person.minMinutes / unit)),
    maxUnits: Math.floor(person.maxMinutes / unit),
    maxWeekends: person.maxWeekends,
    maxOf,
    limited,
    tracked,
    searched: limited.filter((choice) => choice !== tracked),
  };
};
