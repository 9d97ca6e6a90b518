import { ExpectedFailure } from '#core/contract/failure.ts';
import { type PatrolView, patrolEnd, patrolView } from '#core/figures/patrols.ts';
import { type LocalDate, type LocalTime, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listPatrols, readPatrolRule, removePatrol, savePatrol, savePatrolRule } from '#db/stores/figures/patrols.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

/** Rounds of a period with the names of who walked them. */
export const readPatrols = (db: Db, from: LocalDate, to: LocalDate, now: LocalTime): PatrolView => {
  const names = new Map(listPeople(db).map((person) => [person.id, person.name]));
  const patrols = listPatrols(db, from, to).map((patrol) => ({ ...patrol, names: patrol.personIds.map((id) => names.get(id) ?? '') }));
  return patrolView(patrols, { from, to, now }, readPatrolRule(db));
};

export const patrolQueries: SomeQueries<'patrol'> = {
  'patrol.list': ({ db, now }, { from, to }) => readPatrols(db, from, to, now),
};

export const patrolCommands: SomeCommands<'patrol'> = {
  'patrol.save': ({ writer, about, now }, { id, fields }) => {
    if (patrolEnd(fields) > now) {
      const mend = '巡完了再登记：这个时间还没有到';
      throw new ExpectedFailure('invalid', `没有登记。${mend}。`, { 'fields.endMinute': mend });
    }
    savePatrol(writer, id, fields);
    about(`${shortDate(fields.date)} ${fields.route}`.trim());
    return null;
  },
  'patrol.remove': ({ writer, about }, { id }) => {
    const { date, route } = removePatrol(writer, id);
    about(`${shortDate(date)} ${route}`.trim());
    return null;
  },
  'patrol.saveRule': ({ writer, about }, { rule }) => {
    savePatrolRule(writer, rule);
    about(`每天 ${rule.perDay} 次`);
    return null;
  },
};
