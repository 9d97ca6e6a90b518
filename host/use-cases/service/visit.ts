import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import { waitingOf } from '#core/service/rounds/visit-counts.ts';
import { dateOf, type LocalTime, shortDate } from '#core/time/local-date.ts';
import { minutesBetween } from '#core/time/local-minutes.ts';
import { listUnits, unitTitle } from '#db/stores/roster/buildings.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import { listNeverMet, listRechecks, readUnitVisits } from '#db/stores/service/newest-visits.ts';
import { changeRound, openRound, readRound, saveRound } from '#db/stores/service/visit-rounds.ts';
import { hasVisits, listKnocks, readVisit, removeVisit, writeVisit } from '#db/stores/service/visits.ts';
import { createWalkedSite } from '#db/stores/service/walked-site.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { roundSummaries } from './visit-reading.ts';

const MOST_RECHECKS = 500;
const MOST_NEVER_MET = 500;
/** the laptop's clock and a wrist watch are seldom the same */
const MINUTES_AHEAD = 10;

export const visitQueries: SomeQueries<'visit'> = {
  'visit.rounds': ({ db }) => roundSummaries(db),
  'visit.round': ({ db }, { id }) => {
    const round = readRound(db, id);
    return { round, visits: readUnitVisits(db, id), site: round.closedAt === null ? null : createWalkedSite(db)(round) };
  },
  'visit.rechecks': ({ db, now }, { roundId }) => listRechecks(db, now, roundId, MOST_RECHECKS),
  'visit.door': ({ db }, door) => listKnocks(db, door),
  'visit.neverMet': ({ db }, { roundIds }) => listNeverMet(db, roundIds, MOST_NEVER_MET),
};

const save = (context: CommandContext, { id, fields }: ParsedInputOf<'visit.saveRound'>): null => {
  const { db, writer } = context;
  const known = new Set<string>(listUnits(db).map((unit) => unit.id));
  for (const [index, pair] of fields.pairs.entries()) {
    for (const personId of pair.personIds) readPerson(db, personId);
    if (pair.unitIds.some((unitId) => !known.has(unitId))) {
      throw new ExpectedFailure('conflict', `${pair.name}的单元里有的已经删除，没有保存。请重新选它走哪些单元。`, {
        [`fields.pairs.${index}.unitIds`]: '有的单元已经删除',
      });
    }
  }
  context.about(fields.name);
  saveRound(writer, id, fields);
  return null;
};

const remove = (context: CommandContext, { id }: ParsedInputOf<'visit.removeRound'>): null => {
  const round = readRound(context.db, id);
  if (hasVisits(context.db, id)) {
    throw new ExpectedFailure('refused', `“${round.name}”已经登记过住户，没有删除。排查完了请结束它；登记错的，先在那一户删掉那一次。`);
  }
  context.about(round.name);
  changeRound(context.writer, id, { removed: true });
  return null;
};

/** A time that cannot be: nobody knocks tomorrow, nor before the round began. */
const refuseTime = (round: VisitRound, at: LocalTime, now: LocalTime): void => {
  if (minutesBetween(now, at) > MINUTES_AHEAD) {
    throw new ExpectedFailure('invalid', `入户时间 ${at.slice(11)} 还没到，没有登记。请核对日期和时间。`, { at: '时间还没到' });
  }
  if (dateOf(at) < round.from) {
    throw new ExpectedFailure('invalid', `${round.name}从${shortDate(round.from)}开始，入户时间早于这一天，没有登记。请核对日期。`, {
      at: '早于这一轮开始的日期',
    });
  }
};

/** Every door must be one of the site's, or the sheet would count doors that are nowhere. */
const refuseUnknownDoors = ({ db }: CommandContext, doors: readonly { readonly unitId: BuildingUnitId; readonly room: string }[]): void => {
  const units = new Map(listUnits(db).map((unit) => [unit.id, new Set(unit.rooms)]));
  for (const { unitId, room } of doors) {
    const rooms = units.get(unitId);
    if (!rooms) throw new ExpectedFailure('notFound', '这个单元已经不在了，没有登记。请刷新后再试。');
    if (rooms.has(room)) continue;
    throw new ExpectedFailure('notFound', `${unitTitle(db, unitId)}没有 ${room} 这一户，没有登记。请到“花名册 → 组织”核对门牌。`);
  }
};

const record = (
  context: CommandContext,
  { roundId, at, personIds, doors }: ParsedInputOf<'visit.record'>,
): { readonly saved: number; readonly corrected: number } => {
  const round = openRound(context.db, roundId);
  refuseTime(round, at, context.now);
  for (const personId of personIds) readPerson(context.db, personId);
  refuseUnknownDoors(context, doors);
  const units = new Set(doors.map((door) => door.unitId));
  const [first] = units;
  context.about(`${round.name} ${units.size === 1 && first ? `${unitTitle(context.db, first)} ` : ''}${doors.length} 户`);
  const corrected = doors.filter(({ id, ...door }) => writeVisit(context.writer, id, roundId, { ...door, at, personIds }));
  return { saved: doors.length, corrected: corrected.length };
};

const removeOne = (context: CommandContext, { id }: ParsedInputOf<'visit.remove'>): null => {
  const { roundId, unitId } = readVisit(context.db, id);
  const round = openRound(context.db, roundId);
  context.about(`${round.name} ${unitTitle(context.db, unitId)} 1 户`);
  removeVisit(context.writer, id);
  return null;
};

const close = (context: CommandContext, { id }: ParsedInputOf<'visit.closeRound'>): { readonly open: number; readonly waiting: number } => {
  const round = openRound(context.db, id);
  context.about(round.name);
  changeRound(context.writer, id, { closedAt: context.now });
  const counts = roundSummaries(context.db, [round])[0]?.counts;
  return counts ? { open: counts.open, waiting: waitingOf(counts) } : { open: 0, waiting: 0 };
};

export const visitCommands: SomeCommands<'visit'> = {
  'visit.saveRound': save,
  'visit.removeRound': remove,
  'visit.record': record,
  'visit.remove': removeOne,
  'visit.closeRound': close,
  'visit.reopenRound': (context, { id }) => {
    context.about(readRound(context.db, id).name);
    changeRound(context.writer, id, { closedAt: null });
    return null;
  },
};
