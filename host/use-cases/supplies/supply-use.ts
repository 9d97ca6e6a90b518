import type { ItemId } from '#core/contract/id.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { daysOfSupply, USE_DAYS } from '#core/supplies/use-days.ts';
import { flowOf } from '#core/supplies/use-flow.ts';
import { shareUse } from '#core/supplies/use-shares.ts';
import type { ItemUse, UseLine } from '#core/supplies/use-view.ts';
import { addDays, type LocalDate, type LocalTime, weekdayName } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { listStock } from '#db/stores/supplies/stock.ts';
import { listItems, readItem } from '#db/stores/supplies/supplies.ts';
import { balanceBefore, daySums, useByReceiver, useSince } from '#db/stores/supplies/supply-use.ts';
import { legalFileName } from '#paper/file-name.ts';
import type { SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';

const startOf = (date: LocalDate): LocalTime => `${date}T00:00` as LocalTime;

const endsIn = ({ days }: UseLine): number => (days.kind === 'gone' ? -1 : days.kind === 'days' ? days.days : Number.MAX_SAFE_INTEGER);

/** 够用天数 of every item; what ends first comes first. */
export const useLines = (db: Db, today: LocalDate): readonly UseLine[] => {
  const uses = useSince(db, startOf(addDays(today, 1 - USE_DAYS)));
  const balances = new Map<ItemId, number>();
  for (const { itemId, quantity } of listStock(db)) balances.set(itemId, (balances.get(itemId) ?? 0) + quantity);
  const lineOf = (item: Item): UseLine => {
    const balance = balances.get(item.id) ?? 0;
    const ofItem = uses.filter((use) => use.itemId === item.id && (use.kind === 'issue' || !item.returnable));
    const usedInSevenDays = 0 - ofItem.reduce((sum, use) => sum + use.delta, 0);
    return {
      item,
      balance,
      usedInSevenDays,
      days: daysOfSupply(balance, usedInSevenDays),
      short: item.lowLevel !== null && balance <= item.lowLevel,
    };
  };
  return listItems(db)
    .map(lineOf)
    .sort((one, other) => endsIn(one) - endsIn(other) || one.item.name.localeCompare(other.item.name, 'zh-CN'));
};

interface Asked {
  readonly itemId: ItemId;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
}

/** One item over a period: day by day, by group and by person. */
export const itemUse = (db: Db, { itemId, period }: Asked): ItemUse => {
  const item = readItem(db, itemId);
  const span = { from: startOf(period.from), before: startOf(addDays(period.to, 1)) };
  const opening = balanceBefore(db, itemId, span.from);
  const people = new Map(listPeople(db).map((person) => [person.id, person]));
  const uses = useByReceiver(db, itemId, span, item.returnable ? ['issue'] : ['issue', 'return']);
  return {
    item,
    ...period,
    opening,
    days: flowOf(daySums(db, itemId, span), opening, period, item.returnable),
    ...shareUse(uses, (id) => people.get(id)),
  };
};

const units = (thousandths: number): number => thousandths / 1000;

/** The three tables of the page as sheets of one workbook. */
const sheetsOf = ({ item, opening, days, groups, people }: ItemUse) => {
  const head = (what: string) => `${what}（${item.unit}）`;
  const shares = (name: string, rows: ItemUse['groups']) => ({
    name: `按${name}`,
    rows: [[name, head('用量')], ...rows.map((share) => [share.name, units(share.used)])],
    widths: [24, 14],
  });
  return [
    {
      name: '每日收发',
      rows: [
        ['日期', '星期', head('收'), head('用'), head('其他'), head('结余')],
        ['期初', '', '', '', '', units(opening)],
        ...days.map((day) => [day.date, weekdayName(day.date), units(day.received), units(day.used), units(day.other), units(day.balance)]),
      ],
      widths: [14, 8, 14, 14, 14, 14],
    },
    shares('小组', groups),
    shares('个人', people),
  ];
};

export const useQueries: SomeQueries<'use'> = {
  'use.overview': ({ db, today }) => useLines(db, today),
  'use.item': ({ db }, asked) => itemUse(db, asked),
};

export const useTasks: SomeTasks<'use'> = {
  'use.file': async ({ session }, asked) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const use = itemUse(db, asked);
    const bytes = await writeWorkbook(sheetsOf(use));
    return {
      fileName: `用量 ${legalFileName(use.item.name)} ${use.from}至${use.to}.xlsx`,
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
};
