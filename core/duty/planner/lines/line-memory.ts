import { HARD, type Limit, type LineRules } from './line-rules.ts';

const DAY = 1440;
const DAYS_PER_WINDOW = 7;

/** What the rules ask of a shift; choices that do not differ in this leave the same past behind. */
export interface ShiftKind {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  readonly night: boolean;
  /** kinds that may not follow on the next day */
  readonly forbids: ReadonlySet<number>;
}

/** All that the rules remember of the days before. */
export interface LineMemory {
  /** kind of yesterday's shift, -1 after a day off or where no rule asks */
  readonly last: number;
  /** lengths of the present run; both 0 at an unknown border */
  readonly work: number;
  readonly rest: number;
  /** the present run began at an unknown border */
  readonly border: boolean;
  /** minutes from the end of the last duty to the coming midnight; below 0 where it ends after it */
  readonly ended: number;
  /** the last duty was a night */
  readonly night: boolean;
  /** nights on days in a row up to yesterday */
  readonly nights: number;
  /** minutes of this week so far */
  readonly week: number;
  /** minutes from the coming midnight to the last moment at which the weekly rest must begin; `FREE` while in such a rest */
  readonly due: number;
}

const FREE = -1;
const isOn = ({ toll }: Limit): boolean => toll > 0;
const figure = (limit: Limit): number => (isOn(limit) ? limit.value : 0);

/** After so much time without duty nothing of the last duty matters. */
const forgottenAfter = (rules: LineRules): number =>
  Math.max(0, figure(rules.rest), figure(rules.restAfterNights), figure(rules.weeklyRest));

/** Nothing is known of the days before. */
export const unknownPast = (rules: LineRules): LineMemory => ({
  last: -1,
  work: 0,
  rest: 0,
  border: true,
  ended: forgottenAfter(rules),
  night: false,
  nights: 0,
  week: 0,
  due: FREE,
});

export interface LineStep {
  readonly memory: LineMemory;
  /** one price per breach of this step; `HARD` among them forbids it */
  readonly tolls: readonly number[];
}

/** The night lies behind: time runs on, and what is long enough ago is forgotten. */
const overnight = (rules: LineRules, memory: LineMemory, weekEnds: boolean): LineMemory => {
  const enough = forgottenAfter(rules);
  const rested = memory.ended >= enough;
  return {
    ...memory,
    ended: rested ? enough : memory.ended,
    night: memory.night && !rested && isOn(rules.restAfterNights),
    nights: isOn(rules.maxNightRun) || isOn(rules.restAfterNights) ? memory.nights : 0,
    week: weekEnds || !isOn(rules.weekMinutes) ? 0 : Math.min(memory.week, rules.weekMinutes.value + 1),
    due: rested || memory.due === FREE || !isOn(rules.weeklyRest) ? FREE : Math.max(0, memory.due - DAY),
  };
};

/** A day off. */
export const stepOff = (rules: LineRules, memory: LineMemory, weekEnds: boolean): LineStep => {
  const short = memory.work > 0 && !memory.border && isOn(rules.minWorkRun) && memory.work < rules.minWorkRun.value;
  const next = {
    ...memory,
    last: -1,
    work: 0,
    rest: Math.min(memory.rest + 1, Math.max(1, figure(rules.minRestRun))),
    border: memory.border && memory.work === 0,
    ended: memory.ended + DAY,
    nights: 0,
  };
  return { memory: overnight(rules, next, weekEnds), tolls: short ? [rules.minWorkRun.toll] : [] };
};

/** When the rest after a first duty that starts at `start` must begin, from that day's midnight (EU 2003/88/EC art. 5, counted in whole-day windows). */
const restDue = (start: number, { value, inside = Math.min(value, DAY) }: LineRules['weeklyRest']): number => {
  const window = Math.floor((start - inside) / DAY) * DAY + DAY;
  return window + DAYS_PER_WINDOW * DAY - inside;
};

const runTolls = (rules: LineRules, memory: LineMemory, kind: number, kinds: readonly ShiftKind[]): readonly number[] => [
  ...(memory.last >= 0 && kinds[memory.last]?.forbids.has(kind) ? [rules.succession.toll] : []),
  ...(memory.rest > 0 && !memory.border && isOn(rules.minRestRun) && memory.rest < rules.minRestRun.value ? [rules.minRestRun.toll] : []),
  ...(isOn(rules.maxWorkRun) && memory.work + 1 > rules.maxWorkRun.value ? [rules.maxWorkRun.toll] : []),
];

const timeTolls = (rules: LineRules, memory: LineMemory, shift: ShiftKind, due: number, qualified: boolean): readonly number[] => {
  const gap = shift.start + memory.ended;
  const goesOn = memory.nights > 0 && shift.night;
  return [
    ...(gap < 0 ? [HARD] : []),
    ...(gap >= 0 && isOn(rules.rest) && gap < rules.rest.value ? [rules.rest.toll] : []),
    ...(memory.night && !goesOn && gap < figure(rules.restAfterNights) ? [rules.restAfterNights.toll] : []),
    ...(shift.night && isOn(rules.maxNightRun) && memory.nights + 1 > rules.maxNightRun.value ? [rules.maxNightRun.toll] : []),
    ...(isOn(rules.weekMinutes) && memory.week + shift.minutes > rules.weekMinutes.value ? [rules.weekMinutes.toll] : []),
    ...(isOn(rules.weeklyRest) && !qualified && shift.end > due ? [rules.weeklyRest.toll] : []),
  ];
};

/** A day on duty in a shift of this kind. */
export const stepOn = (rules: LineRules, memory: LineMemory, kind: number, kinds: readonly ShiftKind[], weekEnds: boolean): LineStep => {
  const shift = kinds[kind];
  if (shift === undefined) throw new Error(`no such kind of shift: ${kind}`);
  const qualified = memory.due === FREE || shift.start + memory.ended >= rules.weeklyRest.value;
  const due = qualified ? restDue(shift.start, rules.weeklyRest) : memory.due;
  const longest = Math.max(1, figure(rules.minWorkRun), figure(rules.maxWorkRun));
  const next = {
    last: rules.succession.toll > 0 ? kind : -1,
    work: Math.min(memory.work + 1, longest),
    rest: 0,
    border: memory.border && memory.rest === 0,
    ended: DAY - shift.end,
    night: shift.night,
    nights: shift.night ? Math.min(memory.nights + 1, Math.max(1, figure(rules.maxNightRun))) : 0,
    week: memory.week + shift.minutes,
    due,
  };
  return {
    memory: overnight(rules, next, weekEnds),
    tolls: [...runTolls(rules, memory, kind, kinds), ...timeTolls(rules, memory, shift, due, qualified)],
  };
};
