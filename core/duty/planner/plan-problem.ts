import type { DutySetup } from '../../contract/results.ts';
import type { Absence } from '../../roster/absence.ts';
import type { Person } from '../../roster/person.ts';
import { dayNumber, type LocalDate } from '../../time/local-date.ts';
import type { Assignment, Duty, OpenPlace } from '../duty.ts';

/** A period to plan, in plain data that a worker thread can be handed. */
export interface PlanProblem {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly setup: DutySetup;
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  /** duties of `DAYS_AROUND` days before and after the period: never changed, always counted */
  readonly around: readonly Duty[];
  /** duties of the period that stay whatever they break (固定) */
  readonly pinned: readonly Duty[];
  /** duties of the period to stay close to: kept where they break nothing, given up only to fill a place */
  readonly existing: readonly Duty[];
}

export interface PlanProgress {
  readonly iteration: number;
  readonly iterations: number;
  readonly cost: number;
  /** heads still missing in the best plan so far */
  readonly open: number;
}

export interface PlanOptions {
  /** the same problem, seed and iterations give the same plan */
  readonly seed: number;
  /** moves the search may try; 0 leaves the first construction as it is */
  readonly iterations: number;
  readonly onProgress?: (progress: PlanProgress) => void;
  /** asked often; once true, the best plan so far is returned */
  readonly shouldStop?: () => boolean;
}

/** What a plan costs, by what it costs it for; the parts sum up to `total`. */
export interface PlanCost {
  readonly total: number;
  readonly openPlaces: number;
  /** rules set to remind only, and broken */
  readonly reminders: number;
  /** existing duties given up */
  readonly changes: number;
  /** uneven points per available day */
  readonly points: number;
  readonly nights: number;
  readonly weekends: number;
}

export interface Plan {
  /** every duty of the period, pinned ones included, by day */
  readonly duties: readonly Duty[];
  readonly open: readonly OpenPlace[];
  readonly cost: PlanCost;
  /** why places stay open and what would help, with figures; empty when all are filled */
  readonly explanation: readonly string[];
  /** the search was ended by `shouldStop` */
  readonly stopped: boolean;
}

/** What every engine behind 排班 does: hard rules are never broken by a duty it adds; cover is soft, so the best plan shows its open places. */
export type Planner = (problem: PlanProblem, options: PlanOptions) => Plan;

export interface PlanMaterial extends Pick<PlanProblem, 'from' | 'to' | 'setup' | 'people' | 'absences'> {
  /** of the period and `DAYS_AROUND` days on either side */
  readonly assignments: readonly Assignment[];
}

const plainDuty = ({ date, shiftId, dutyPostId, personId }: Assignment): Duty => ({ date, shiftId, dutyPostId, personId });

/** Sorts what stands in the duty table into what is history, what is pinned and, with `keep`, what to stay close to. */
export const toPlanProblem = ({ from, to, setup, people, absences, assignments }: PlanMaterial, keep: boolean): PlanProblem => {
  const inside = assignments.filter((one) => one.date >= from && one.date <= to);
  return {
    from,
    to,
    setup,
    people,
    absences,
    around: assignments.filter((one) => one.date < from || one.date > to).map(plainDuty),
    pinned: inside.filter((one) => one.pinned).map(plainDuty),
    existing: keep ? inside.filter((one) => !one.pinned).map(plainDuty) : [],
  };
};

const MOVES_PER_PLACE = 400;
const FEWEST_MOVES = 50_000;
const MOST_MOVES = 3_000_000;

/** Enough moves for an even plan: half a second for a month of 37 people, ten seconds for a year of 200. */
export const suggestedIterations = ({ from, to, setup }: Pick<PlanProblem, 'from' | 'to' | 'setup'>): number => {
  const days = dayNumber(to) - dayNumber(from) + 1;
  const places = days * setup.demand.reduce((sum, cell) => sum + cell.heads, 0);
  return Math.min(MOST_MOVES, Math.max(FEWEST_MOVES, Math.round(places * MOVES_PER_PLACE)));
};
