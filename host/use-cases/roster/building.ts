import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { mostBuildings } from '#core/roster/organisation/building.ts';
import { siteTotals, totalsText } from '#core/roster/organisation/site-totals.ts';
import {
  assignCarer,
  listBuildings,
  readSite,
  removeBuilding,
  removeUnit,
  saveBuilding,
  saveUnit,
  unitTitle,
} from '#db/stores/roster/buildings.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

type Generated = ParsedInputOf<'building.generate'>['buildings'];

const refuseTooMany = ({ db }: CommandContext, more: Generated): void => {
  const there = listBuildings(db).length;
  if (there + more.length <= mostBuildings) return;
  throw new ExpectedFailure('refused', `一个点位最多 ${mostBuildings} 栋，现在已有 ${there} 栋，没有生成。`);
};

const generate = (context: CommandContext, buildings: Generated) => {
  refuseTooMany(context, buildings);
  for (const { id, name, units } of buildings) {
    saveBuilding(context.writer, id, { name, committeeId: null, carerId: null });
    for (const unit of units) saveUnit(context.writer, unit.id, { buildingId: id, name: unit.name, rooms: unit.rooms, carerId: null });
  }
  const totals = siteTotals({ buildings, units: buildings.flatMap((building) => building.units) });
  context.about(totalsText(totals));
  return totals;
};

/** 3栋 2单元：王芳, or how many places. */
const assign = ({ db, writer, about }: CommandContext, changes: ParsedInputOf<'building.assign'>['changes']): null => {
  const titles = changes.map(({ place, personId }) => {
    const name = personId === null ? '暂无' : readPerson(db, personId).name;
    return `${assignCarer(writer, place, personId)}：${name}`;
  });
  about(titles.length === 1 ? (titles[0] ?? '') : `${titles.length} 处`);
  return null;
};

export const buildingQueries: SomeQueries<'building'> = { 'building.list': ({ db }) => readSite(db) };

export const buildingCommands: SomeCommands<'building'> = {
  'building.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    saveBuilding(writer, id, fields);
    return null;
  },
  'building.remove': ({ writer, about }, { id }) => {
    about(removeBuilding(writer, id).name);
    return null;
  },
  'building.saveUnit': ({ db, writer, about }, { id, fields }) => {
    saveUnit(writer, id, fields);
    about(unitTitle(db, id));
    return null;
  },
  'building.removeUnit': ({ db, writer, about }, { id }) => {
    about(unitTitle(db, id));
    removeUnit(writer, id);
    return null;
  },
  'building.generate': (context, { buildings }) => generate(context, buildings),
  'building.assign': (context, { changes }) => assign(context, changes),
};
