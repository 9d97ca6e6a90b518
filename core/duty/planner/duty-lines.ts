import { type CompiledProblem, endOn, startOn } from './compiled-problem.ts';

/** Marks a day without duty in `startAt` and `endAt`. */
export const FREE = -1;

/** Everybody's duties on the axis of days, history and pinned ones included; index: person × axisDays + day. */
export interface DutyLines {
  readonly startAt: Int32Array;
  readonly endAt: Int32Array;
  readonly nightAt: Uint8Array;
  /** index: person × weeks + week */
  readonly weekMinutes: Int32Array;
  /** While true, the long rest of a week must lie wholly inside its seven days: more than the rule asks, and tried first. */
  restWhollyInside: boolean;
}

export const emptyLines = (problem: CompiledProblem): DutyLines => {
  const size = problem.people.length * problem.axisDays;
  return {
    startAt: new Int32Array(size).fill(FREE),
    endAt: new Int32Array(size).fill(FREE),
    nightAt: new Uint8Array(size),
    weekMinutes: new Int32Array(problem.people.length * problem.weeks),
    restWhollyInside: false,
  };
};

const addMinutes = (problem: CompiledProblem, lines: DutyLines, person: number, day: number, minutes: number): void => {
  const at = person * problem.weeks + (problem.weekOf[day] ?? 0);
  lines.weekMinutes[at] = (lines.weekMinutes[at] ?? 0) + minutes;
};

/**
 * Writes a duty into a person's line. Where the day has one already (hand-made history or pins can be like that) both become one block from the
 * earlier start to the later end: planning round it is then careful rather than wrong.
 */
export const writeLine = (problem: CompiledProblem, lines: DutyLines, person: number, day: number, shift: number): void => {
  const at = person * problem.axisDays + day;
  const [start, end] = [startOn(problem, day, shift), endOn(problem, day, shift)];
  const taken = lines.startAt[at] !== FREE;
  lines.startAt[at] = taken ? Math.min(lines.startAt[at] ?? start, start) : start;
  lines.endAt[at] = taken ? Math.max(lines.endAt[at] ?? end, end) : end;
  lines.nightAt[at] = (lines.nightAt[at] ?? 0) | (problem.shiftNight[shift] ?? 0);
  addMinutes(problem, lines, person, day, end - start);
};

/** Frees a day that holds exactly one duty. */
export const clearLine = (problem: CompiledProblem, lines: DutyLines, person: number, day: number): void => {
  const at = person * problem.axisDays + day;
  addMinutes(problem, lines, person, day, (lines.startAt[at] ?? 0) - (lines.endAt[at] ?? 0));
  lines.startAt[at] = FREE;
  lines.endAt[at] = FREE;
  lines.nightAt[at] = 0;
};
