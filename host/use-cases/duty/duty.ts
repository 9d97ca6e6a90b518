import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AssignmentId } from '#core/contract/id.ts';
import { actualLoads } from '#core/duty/actual-loads.ts';
import { checkDuties } from '#core/duty/check-duties.ts';
import type { Assignment, Duty } from '#core/duty/duty.ts';
import { openPlaces } from '#core/duty/open-places.ts';
import { rankCandidates } from '#core/duty/rank-candidates.ts';
import { addDays, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import {
  addAssignment,
  changeAssignment,
  hasDutiesFrom,
  listAssignments,
  listDutyPosts,
  readAssignment,
  removeAssignment,
  removeDutyPost,
  saveDutyPost,
  saveShifts,
} from '#db/stores/duty/duty.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';
import { dutyEditCommands } from './duty-edit.ts';
import { readDuties, readSetup, withinPeriod } from './duty-reading.ts';
import { saveRules } from './duty-setup.ts';

/** Whoever served least in the fortnights around a place is asked first. */
const FAIRNESS_DAYS = 14;

export const dutyQueries: SomeQueries<'duty'> = {
  'duty.setup': ({ db }) => readSetup(db),
  'duty.period': ({ db }, { from, to }) => {
    const reading = readDuties(db, from, to);
    const { setup, people, absences } = reading;
    const assignments = withinPeriod(reading);
    return {
      from,
      to,
      setup,
      people,
      absences,
      assignments,
      breaches: checkDuties(reading),
      open: openPlaces(from, to, setup, assignments),
    };
  },
  'duty.loads': ({ db }, { from, to }) => actualLoads({ ...readDuties(db, from, to), attendance: listAttendance(db, from, to) }),
  'duty.candidates': ({ db }, place) => {
    const [from, to] = [addDays(place.date, -FAIRNESS_DAYS), addDays(place.date, FAIRNESS_DAYS)];
    return rankCandidates({ ...readDuties(db, from, to), attendance: listAttendance(db, from, to) }, place);
  },
};

const subjectOf = (db: Db, duty: Duty): string => `${readPerson(db, duty.personId).name} ${shortDate(duty.date)}`;

const placeText = (duty: Duty): string => [duty.date, duty.shiftId, duty.dutyPostId, duty.personId].join(' ');

/** Keeps what stands already, so that a plan that changes little also touches little. */
const difference = (present: readonly Assignment[], wanted: readonly Duty[]) => {
  const wantedPlaces = new Set(wanted.map(placeText));
  const presentPlaces = new Set(present.map(placeText));
  return {
    gone: present.filter((duty) => !duty.pinned && !wantedPlaces.has(placeText(duty))),
    added: wanted.filter((duty) => !presentPlaces.has(placeText(duty))),
  };
};

export const dutyCommands: SomeCommands<'duty'> = {
  ...dutyEditCommands,
  'duty.savePost': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    saveDutyPost(writer, id, fields);
    return null;
  },
  'duty.removePost': ({ writer, about, today }, { id }) => {
    const name = listDutyPosts(writer.db).find((post) => post.id === id)?.name ?? '';
    about(name);
    if (hasDutiesFrom(writer.db, id, today)) {
      throw new ExpectedFailure('refused', `“${name}”今天以后还排了人，没有删除。请先撤下这些班或重新排班。`);
    }
    removeDutyPost(writer, id);
    return null;
  },
  'duty.saveShifts': ({ writer, about }, { shifts }) => {
    about(shifts.map((shift) => shift.name).join('、'));
    saveShifts(writer, shifts);
    return null;
  },
  'duty.saveRules': saveRules,
  'duty.apply': ({ writer, about }, { period, duties }) => {
    const outside = duties.find((duty) => duty.date < period.from || duty.date > period.to);
    if (outside) throw new ExpectedFailure('invalid', `有值班在${shortDate(outside.date)}，不在排班期内，没有采用。请重新排班。`);
    about(`${shortDate(period.from)}—${shortDate(period.to)}`);
    const { gone, added } = difference(listAssignments(writer.db, period), duties);
    for (const duty of gone) removeAssignment(writer, duty.id);
    for (const duty of added) addAssignment(writer, { ...duty, id: randomUUID() as AssignmentId, pinned: false });
    return { added: added.length, removed: gone.length };
  },
  'duty.assign': ({ writer, about }, { id, duty }) => {
    about(subjectOf(writer.db, duty));
    addAssignment(writer, { ...duty, id, pinned: false });
    return null;
  },
  'duty.unassign': ({ writer, about }, { id }) => {
    about(subjectOf(writer.db, readAssignment(writer.db, id)));
    removeAssignment(writer, id);
    return null;
  },
  'duty.replace': ({ writer, about }, { id, personId }) => {
    const before = readAssignment(writer.db, id);
    about(`${subjectOf(writer.db, before)} → ${readPerson(writer.db, personId).name}`);
    changeAssignment(writer, id, { personId });
    return null;
  },
  'duty.pin': ({ writer, about }, { id, pinned }) => {
    about(subjectOf(writer.db, readAssignment(writer.db, id)));
    changeAssignment(writer, id, { pinned });
    return null;
  },
};
