import type { DutyPostId, PersonId, ShiftId } from '../../contract/id.ts';
import type { DutySetup } from '../../contract/results.ts';
import type { Absence } from '../../roster/absence.ts';
import type { Person } from '../../roster/person.ts';
import { datesBetween, type LocalDate } from '../../time/local-date.ts';
import { demandOn } from '../demand-on.ts';
import type { Assignment, DemandCell, Duty, OpenPlace } from '../duty.ts';

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
  readonly extras: PlanExtras;
}

/** What a post may add to its daily demand and its rules. Weights are whole prices on the scale of `planWeights`. */
export interface PlanExtras {
  /** single days that ask for something else than the daily demand */
  readonly dayDemands: readonly DayDemand[];
  readonly groupDemands: readonly GroupDemand[];
  readonly wishes: readonly PlanWish[];
  readonly pairs: readonly PlanPair[];
  readonly mixes: readonly PlanMix[];
  readonly contracts: readonly PlanContract[];
  /** 法定节假日, shared evenly by themselves */
  readonly holidays: readonly LocalDate[];
  /** what people carried before the period, for evenness across its border */
  readonly carried: readonly CarriedLoad[];
}

/** 某日某班某岗的最少、应到、最多人数 */
export interface DayDemand {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly dutyPostId: DutyPostId;
  readonly least: number;
  readonly wanted: number;
  readonly most: number;
}

/** Heads of some people (drivers, medics, Party members) in shifts, together over the posts named. */
export interface GroupDemand {
  readonly people: readonly PersonId[];
  readonly shiftIds: readonly ShiftId[];
  readonly dutyPostIds: readonly DutyPostId[];
  readonly heads: number;
  /** per missing head */
  readonly weight: number;
}

/** `shiftId` null: any duty of the day. */
export interface PlanWish {
  readonly personId: PersonId;
  readonly date: LocalDate;
  readonly shiftId: ShiftId | null;
  readonly wants: 'on' | 'off';
  readonly weight: number;
}

/** Two people in the same shifts (同班) or never in the same shift (不同班): `weight` per shift that is otherwise. */
export interface PlanPair {
  readonly people: readonly [PersonId, PersonId];
  readonly together: boolean;
  readonly weight: number;
}

/** 新老搭配: at a post, each newcomer beyond those the experienced people there can accompany costs `weight`. */
export interface PlanMix {
  readonly newcomers: readonly PersonId[];
  readonly experienced: readonly PersonId[];
  /** newcomers that one experienced person can accompany */
  readonly each: number;
  readonly weight: number;
}

/** Hard limits of one person over the period; null = none. `share` (1 = as everybody) scales what is even for them. */
export interface PlanContract {
  readonly personId: PersonId;
  readonly leastHours: number | null;
  readonly mostHours: number | null;
  readonly mostWeekends: number | null;
  readonly mostNights: number | null;
  readonly share: number;
}

export interface CarriedLoad {
  readonly personId: PersonId;
  readonly points: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
}

export const noExtras: PlanExtras = {
  dayDemands: [],
  groupDemands: [],
  wishes: [],
  pairs: [],
  mixes: [],
  contracts: [],
  holidays: [],
  carried: [],
};

export interface PlanProgress {
  readonly iteration: number;
  readonly iterations: number;
  readonly cost: number;
  /** no plan costs less; null while nothing is known */
  readonly bound: number | null;
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
  /** missing heads, and heads where they may not be */
  readonly openPlaces: number;
  /** rules set to remind only, and broken */
  readonly reminders: number;
  /** existing duties given up */
  readonly changes: number;
  readonly wishes: number;
  /** groups, pairs and newcomers */
  readonly company: number;
  /** uneven points per available day, and so on */
  readonly points: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly hardPosts: number;
}

export interface Plan {
  /** every duty of the period, pinned ones included, by day */
  readonly duties: readonly Duty[];
  readonly open: readonly OpenPlace[];
  readonly cost: PlanCost;
  /** no plan costs less than this; null when nothing is known */
  readonly bound: number | null;
  /** cost equals bound: no plan is better */
  readonly optimal: boolean;
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

const sameHeads = (one: DemandCell, other: DemandCell | undefined): boolean => one.heads === (other?.heads ?? 0);

/** The places of single days whose figure is not the daily one. */
const dayDemandsOf = ({ from, to, setup }: Pick<PlanMaterial, 'from' | 'to' | 'setup'>): readonly DayDemand[] => {
  if (setup.variants.length === 0) return [];
  const daily = new Map(setup.demand.map((cell) => [`${cell.shiftId} ${cell.dutyPostId}`, cell]));
  return datesBetween(from, to).flatMap((date) =>
    demandOn(setup, date)
      .filter((cell) => !sameHeads(cell, daily.get(`${cell.shiftId} ${cell.dutyPostId}`)))
      .map(({ shiftId, dutyPostId, heads }) => ({ date, shiftId, dutyPostId, least: heads, wanted: heads, most: heads })),
  );
};

const extrasOf = ({ from, to, setup }: PlanMaterial): PlanExtras => ({
  ...noExtras,
  dayDemands: dayDemandsOf({ from, to, setup }),
  holidays: setup.holidays.filter(({ date, kind }) => kind === 'off' && date >= from && date <= to).map(({ date }) => date),
});

/** Sorts what stands in the duty table into what is history, what is pinned and, with `keep`, what to stay close to; special days and holidays go along. */
export const toPlanProblem = (material: PlanMaterial, keep: boolean): PlanProblem => {
  const { from, to, setup, people, absences, assignments } = material;
  const inside = assignments.filter((one) => one.date >= from && one.date <= to);
  return {
    from,
    to,
    setup,
    people,
    absences,
    around: assignments.filter((one) => one.date < from || one.date > to).map(plainDuty),
    pinned: inside.filter((one) => one.pinned).map(plainDuty),
    extras: extrasOf(material),
    existing: keep ? inside.filter((one) => !one.pinned).map(plainDuty) : [],
  };
};
