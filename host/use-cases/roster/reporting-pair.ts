import type { PlanPair } from '#core/duty/planner/plan-problem.ts';
import { type PairFields, pairKinds, pairsInForce } from '#core/roster/pair.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listPairs, removePair, savePair } from '#db/stores/roster/reporting.ts';
import { listPeople, readPerson } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

/** On the scale of `planWeights`: above any wish and most unevenness, below giving up a duty that stands or leaving a place open. */
const WEIGHT = 400;

/** 搭班 as the planner takes it; pairs of whom one is not here in the period are left out. */
export const planPairs = (db: Db, range: { readonly from: LocalDate; readonly to: LocalDate }): readonly PlanPair[] =>
  pairsInForce(listPairs(db), listPeople(db), range).map(({ firstId, secondId, kind }) => ({
    people: [firstId, secondId],
    together: kind === 'together',
    weight: WEIGHT,
  }));

const subjectOf = (db: Db, { firstId, secondId, kind }: PairFields): string =>
  `${readPerson(db, firstId).name}和${readPerson(db, secondId).name} ${pairKinds[kind]}`;

export const pairQueries: SomeQueries<'pair'> = { 'pair.list': ({ db }) => listPairs(db) };

export const pairCommands: SomeCommands<'pair'> = {
  'pair.save': ({ db, writer, about }, { id, fields }) => {
    about(subjectOf(db, fields));
    return savePair(writer, id, fields);
  },
  'pair.remove': ({ db, writer, about }, { id }) => {
    about(subjectOf(db, removePair(writer, id)));
    return null;
  },
};
