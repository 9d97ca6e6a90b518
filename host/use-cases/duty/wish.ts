import type { PlanWish } from '#core/duty/planner/plan-problem.ts';
import { type WishFields, type WishId, wishStrengths, wishWants } from '#core/duty/wish.ts';
import { readWishRows } from '#core/duty/wish-import/read-wish-rows.ts';
import { wishTemplate, wishWidths } from '#core/duty/wish-import/wish-columns.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listShifts } from '#db/stores/duty/duty.ts';
import { listWishes, removeWish, saveWish } from '#db/stores/duty/wish.ts';
import { addAbsence, listPeople, readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { readTable } from '../../spreadsheet/read-table.ts';
import { workbookFile } from '../roster/roster-files.ts';

/** Prices on the scale of `planWeights`: an ordinary wish tips the scales between equals, a strong one outweighs much unevenness, neither an open place. */
const weights = { 1: 30, 2: 200 } as const;

/** The wishes of a period as the planner takes them; those of people no longer on the roster are left out. */
export const planWishes = (db: Db, range: { readonly from: LocalDate; readonly to: LocalDate }): readonly PlanWish[] => {
  const here = new Set(
    listPeople(db)
      .filter((person) => !person.removed)
      .map((person) => person.id),
  );
  return listWishes(db, range)
    .filter((wish) => here.has(wish.personId))
    .map(({ personId, date, shiftId, wants, strength }) => ({ personId, date, shiftId, wants, weight: weights[strength] }));
};

/** 张三 1月6日 不想值, or how many there are. */
const subjectOf = (db: Db, wishes: readonly Pick<WishFields, 'personId' | 'date' | 'wants' | 'strength'>[]): string => {
  const [only, ...others] = wishes;
  if (!only) return '';
  const name = readPerson(db, only.personId).name;
  if (others.length > 0)
    return wishes.every((wish) => wish.personId === only.personId) ? `${name} ${wishes.length} 条` : `${wishes.length} 条`;
  return `${name} ${shortDate(only.date)} ${wishWants[only.wants]}${only.strength === 2 ? `（${wishStrengths[2]}）` : ''}`;
};

const saveAll = ({ writer }: CommandContext, wishes: readonly { readonly id: WishId; readonly fields: WishFields }[]): void => {
  for (const { id, fields } of wishes) saveWish(writer, id, fields);
};

export const wishQueries: SomeQueries<'wish'> = { 'wish.list': ({ db }, range) => listWishes(db, range) };

export const wishCommands: SomeCommands<'wish'> = {
  'wish.save': (context, { wishes }) => {
    context.about(
      subjectOf(
        context.db,
        wishes.map((wish) => wish.fields),
      ),
    );
    saveAll(context, wishes);
    return { saved: wishes.length };
  },
  'wish.remove': ({ writer, about }, { ids }) => {
    about(`${ids.length} 条`);
    for (const id of ids) removeWish(writer, id);
    return { removed: ids.length };
  },
  'wish.import': (context, { wishes, absences }) => {
    context.about(`${wishes.length} 条意愿，${absences.length} 条请假`);
    saveAll(context, wishes);
    for (const { id, fields } of absences) addAbsence(context.writer, id, fields);
    return { wishes: wishes.length, absences: absences.length };
  },
};

export const wishTasks: SomeTasks<'wish'> = {
  'wish.preview': async ({ host, session, progress }, { fileName, base64 }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在读取表格…');
    const table = await readTable(fileName, Buffer.from(base64, 'base64'), host.options.workerFolder);
    const { db } = session.open.database;
    return { fileName, ...readWishRows(table, listPeople(db), listShifts(db)) };
  },
  'wish.template': async () => workbookFile('意愿登记模板', '意愿', wishTemplate(), wishWidths),
};
