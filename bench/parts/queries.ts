import { randomUUID } from 'node:crypto';
import type { InputOf, QueryName } from '#core/contract/routes.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { DirectLine } from '#host/doors/direct-line.ts';
import { median, timesOf } from './measure.ts';

const RUNS = 20;
const WARM_UP = 3;
const SAVES = 100;

type Ask = { readonly [Name in QueryName]: { readonly what: string; readonly name: Name; readonly input: InputOf<Name> } }[QueryName];

/** Today's page asks the first; the others are what it is made of and what stands one click away. */
const asks = (today: LocalDate): readonly Ask[] => [
  { what: 'today.summary', name: 'today.summary', input: {} },
  { what: 'duty.period 3 days', name: 'duty.period', input: { from: today, to: addDays(today, 2) } },
  { what: 'duty.period 28 days', name: 'duty.period', input: { from: today, to: addDays(today, 27) } },
  { what: 'duty.period 92 days (rules checked)', name: 'duty.period', input: { from: addDays(today, -64), to: addDays(today, 27) } },
  { what: 'duty.loads 28 days', name: 'duty.loads', input: { from: today, to: addDays(today, 27) } },
  { what: 'supplies.overview', name: 'supplies.overview', input: {} },
  { what: 'supplies.stock (every item, lot and place)', name: 'supplies.stock', input: {} },
  { what: 'supplies.lines newest 50', name: 'supplies.lines', input: { limit: 50 } },
  { what: 'supplies.lines with a word nobody wrote', name: 'supplies.lines', input: { limit: 50, text: '查无此词' } },
  { what: 'supplies.documents newest 50', name: 'supplies.documents', input: { limit: 50 } },
  { what: 'supplies.documents with a word nobody wrote', name: 'supplies.documents', input: { limit: 50, text: '查无此词' } },
  { what: 'supplies.expiring', name: 'supplies.expiring', input: {} },
  { what: 'supplies.lent', name: 'supplies.lent', input: {} },
  { what: 'person.list', name: 'person.list', input: {} },
  { what: 'meeting.list', name: 'meeting.list', input: {} },
  // a name as it is typed, letter by letter
  { what: 'search.find w', name: 'search.find', input: { text: 'w' } },
  { what: 'search.find wang', name: 'search.find', input: { text: 'wang' } },
  { what: 'search.find 王建国', name: 'search.find', input: { text: '王建国' } },
  { what: 'search.find 口罩', name: 'search.find', input: { text: '口罩' } },
  { what: 'search.find 交接', name: 'search.find', input: { text: '交接' } },
  { what: 'history.state', name: 'history.state', input: {} },
  { what: 'backup.list', name: 'backup.list', input: {} },
];

/** Median milliseconds of each query through the router, in this process: what a window waits for, without its line. */
export const timeQueries = async (line: DirectLine, today: LocalDate): Promise<ReadonlyMap<string, number>> => {
  const figures = new Map<string, number>();
  for (const ask of asks(today)) {
    const times = await timesOf(() => line.call(ask.name, ask.input as InputOf<QueryName>), RUNS, WARM_UP);
    figures.set(ask.what, median(times));
  }
  return figures;
};

/** Confirmed changes a second, one after the other, each flushed to the disk with its event and the mark outside the database. */
export const savesPerSecond = async (line: DirectLine): Promise<ReadonlyMap<string, number>> => {
  const [person] = await line.call('person.list', {});
  const { lines } = await line.call('supplies.overview', {});
  const stock = lines.find((one) => one.balance > 1000 * SAVES) ?? lines[0];
  if (!person || !stock) throw new Error('an empty post cannot be measured');
  const { id, removed: _, ...fields } = person;
  const at = (await line.call('today.summary', {})).now;
  let note = 0;
  const edit = await timesOf(() => {
    note += 1;
    return line.call('person.edit', { id, fields: { ...fields, note: String(note) } });
  }, SAVES);
  const goods = [{ itemId: stock.item.id, quantity: 1000 }];
  const receipt = { at, source: 'purchase', party: '商店', handler: '物资员', checker: '复核员', lines: goods } as const;
  const receive = await timesOf(
    () => line.call('supplies.receiveGoods', { id: randomUUID(), fields: { ...receipt, lines: [...goods] } }),
    SAVES,
  );
  const issueOne = { at, recipient: { kind: 'other', name: '卡口' }, handler: '物资员' } as const;
  const issue = await timesOf(
    () => line.call('supplies.issueGoods', { id: randomUUID(), fields: { ...issueOne, lines: [...goods] } }),
    SAVES,
  );
  return new Map([
    ['person.edit', 1000 / median(edit)],
    ['supplies.receiveGoods', 1000 / median(receive)],
    ['supplies.issueGoods', 1000 / median(issue)],
  ]);
};
