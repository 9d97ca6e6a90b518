import type { DutyLoad } from '../contract/results.ts';
import type { Absence } from '../roster/absence.ts';
import { isPartyMember, type Person } from '../roster/person.ts';
import { dayNumber } from '../time/local-date.ts';
import { actualLoads } from './actual-loads.ts';
import type { Attendance } from './attendance.ts';
import { availableDays } from './available-days.ts';
import type { Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { roundPoints } from './duty-points.ts';
import { type Evenness, evennessOf } from './evenness.ts';
import { type SwapCounts, swapCounts } from './swap-counts.ts';
import { byTime, MINUTES_PER_HOUR, type TimedDuty, timeDuty } from './timed-duty.ts';

/** One line of 公平表. */
export interface FairnessLine extends DutyLoad {
  readonly name: string;
  readonly unit: string;
  readonly partyMember: boolean;
  /** duties at outdoor posts (室外岗) */
  readonly hardPosts: number;
  /** days of the period on which the person could serve */
  readonly availableDays: number;
  /** points for each available day, so that somebody who was away for a week is compared fairly; null = never available */
  readonly pointsPerDay: number | null;
  /** 最长连班: days on duty in a row */
  readonly longestRun: number;
  /** 最短休息: hours between the end of one duty and the start of the next; null with fewer than two duties */
  readonly leastRest: number | null;
  readonly swaps: SwapCounts;
}

export const fairnessColumns = ['shifts', 'hours', 'nights', 'weekends', 'holidays', 'hardPosts', 'points', 'pointsPerDay'] as const;
export type FairnessColumn = (typeof fairnessColumns)[number];

/** 公平表 of a period. */
export interface FairnessTable {
  readonly lines: readonly FairnessLine[];
  /** over those who serve at all; null while nobody does */
  readonly evenness: Readonly<Record<FairnessColumn, Evenness | null>>;
  /** mean points of 党员 and of 群众 who serve; null where there is none */
  readonly partyMean: number | null;
  readonly othersMean: number | null;
}

interface Input extends Pick<DutyCheckInput, 'from' | 'to' | 'setup' | 'people' | 'duties'> {
  readonly absences: readonly Absence[];
  /** where somebody signed in, the clock's hours count; 缺岗 counts for nothing */
  readonly attendance: readonly Attendance[];
  readonly changes: Parameters<typeof swapCounts>[0];
}

const longestRun = (duties: readonly Duty[]): number => {
  const days = [...new Set(duties.map((duty) => dayNumber(duty.date)))].sort((a, b) => a - b);
  let [longest, run] = [0, 0];
  for (const [index, day] of days.entries()) {
    run = index > 0 && days[index - 1] === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

const leastRest = (duties: readonly TimedDuty[]): number | null => {
  const ordered = [...duties].sort(byTime);
  const gaps = ordered.slice(1).map((duty, index) => duty.start - (ordered[index]?.end ?? duty.start));
  return gaps.length === 0 ? null : roundPoints(Math.min(...gaps) / MINUTES_PER_HOUR);
};

const noSwaps: SwapCounts = { given: 0, taken: 0 };

const lineOf = (input: Input, load: DutyLoad, person: Person, duties: readonly Duty[]): Omit<FairnessLine, 'swaps'> => {
  const shifts = new Map(input.setup.shifts.map((shift) => [shift.id as string, shift]));
  const outdoor = new Set(input.setup.posts.filter((post) => post.outdoor).map((post) => post.id));
  const timed = duties.map((duty) => timeDuty(duty, shifts, 0, 0)).filter((duty) => duty !== null);
  const days = availableDays(
    person,
    input.absences.filter((absence) => absence.personId === person.id),
    input.from,
    input.to,
  );
  return {
    ...load,
    name: person.name,
    unit: person.unit,
    partyMember: isPartyMember(person),
    hardPosts: duties.filter((duty) => outdoor.has(duty.dutyPostId)).length,
    availableDays: days,
    pointsPerDay: days === 0 ? null : roundPoints(load.points / days),
    longestRun: longestRun(duties),
    leastRest: leastRest(timed),
  };
};

const meanPoints = (lines: readonly FairnessLine[]): number | null => evennessOf(lines.map((line) => line.points))?.mean ?? null;

/** Who carries how much, in the roster's order, and how evenly it lies (domain: fairness metrics to print). */
export const fairnessTable = (input: Input): FairnessTable => {
  const people = new Map(input.people.map((person) => [person.id, person]));
  const missed = new Set(input.attendance.filter((row) => row.missing).map((row) => `${row.date} ${row.shiftId} ${row.personId}`));
  const inPeriod = input.duties.filter(
    (duty) => duty.date >= input.from && duty.date <= input.to && !missed.has(`${duty.date} ${duty.shiftId} ${duty.personId}`),
  );
  const swaps = swapCounts(input.changes, input);
  const lines = actualLoads(input).flatMap((load) => {
    const person = people.get(load.personId);
    if (!person) return [];
    const own = inPeriod.filter((duty) => duty.personId === person.id);
    return [{ ...lineOf(input, load, person, own), swaps: swaps.get(person.id) ?? noSwaps }];
  });
  const serving = lines.filter((line) => line.shifts > 0);
  const column = (name: FairnessColumn) => [name, evennessOf(serving.flatMap((line) => line[name] ?? []))] as const;
  return {
    lines,
    evenness: Object.fromEntries(fairnessColumns.map(column)) as FairnessTable['evenness'],
    partyMean: meanPoints(serving.filter((line) => line.partyMember)),
    othersMean: meanPoints(serving.filter((line) => !line.partyMember)),
  };
};
