import type { DutySetup } from '#core/contract/results.ts';
import type { Assignment } from '#core/duty/duty.ts';
import { checkedRange, type DutyCheckInput } from '#core/duty/duty-check-input.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAssignments, listDemand, listDutyPosts, listShifts } from '#db/stores/duty/duty.ts';
import { listHolidays, listPhases, listVariants } from '#db/stores/duty/duty-setup.ts';
import { readDutyRules, readRuleReasons } from '#db/stores/post/settings.ts';
import { listPairs } from '#db/stores/roster/reporting.ts';
import { listAbsences, listPeople } from '#db/stores/roster/roster.ts';

/** Posts and shifts in force, and those no longer in force that the given duties still name. */
export const readSetup = (db: Db, duties: readonly Assignment[] = []): DutySetup => {
  const posts = listDutyPosts(db);
  const shifts = listShifts(db);
  const usedPosts = new Set<string>([...posts.map((post) => post.id), ...duties.map((duty) => duty.dutyPostId)]);
  const usedShifts = new Set<string>([...shifts.map((shift) => shift.id), ...duties.map((duty) => duty.shiftId)]);
  return {
    posts: usedPosts.size === posts.length ? posts : listDutyPosts(db, true).filter((post) => usedPosts.has(post.id)),
    shifts: usedShifts.size === shifts.length ? shifts : listShifts(db, true).filter((shift) => usedShifts.has(shift.id)),
    demand: listDemand(db),
    variants: listVariants(db),
    phases: listPhases(db),
    holidays: listHolidays(db),
    rules: readDutyRules(db),
    ruleReasons: readRuleReasons(db),
  };
};

export interface DutyReading extends DutyCheckInput {
  /** of the period and the days around it that rest and weeks reach into */
  readonly assignments: readonly Assignment[];
}

/** Everything the rules look at for the days `from` to `to`. */
export const readDuties = (db: Db, from: LocalDate, to: LocalDate): DutyReading => {
  const around = checkedRange(from, to);
  const assignments = listAssignments(db, around);
  return {
    from,
    to,
    setup: readSetup(db, assignments),
    people: listPeople(db),
    absences: listAbsences(db, around),
    duties: assignments,
    pairs: listPairs(db),
    assignments,
  };
};

/** The duties that belong to the period itself. */
export const withinPeriod = ({ from, to, assignments }: DutyReading): readonly Assignment[] =>
  assignments.filter((duty) => duty.date >= from && duty.date <= to);
