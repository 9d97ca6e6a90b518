import { randomUUID } from 'node:crypto';
import type { InputOf, QueryName } from '#core/contract/routes.ts';
import { addDays, dateOf, type LocalDate } from '#core/time/local-date.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import type { DirectLine } from '#host/doors/direct-line.ts';
import { startHost } from './host.ts';
import { median, printTable, timesOf } from './measure.ts';
import {
  dayOf,
  doneOf,
  doorsOf,
  figuresOf,
  type InMemory,
  openOf,
  readIntoMemory,
  roundsOf,
  talliesOf,
  waitingOf,
  wordOf,
} from './service-peer.ts';
import { servicePassphrase } from './service-post.ts';

const RUNS = 40;
const WARM_UP = 3;
const COMMANDS = 40;
const SHEET_DOORS = 40;

/** Milliseconds: what a page waits for, without its line. */
export interface ServiceFigure {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
  /** the same question to arrays in memory; null where there is no such question */
  readonly peer: number | null;
}

type Ask = {
  readonly [Name in QueryName]: {
    readonly what: string;
    readonly name: Name;
    readonly input: InputOf<Name>;
    readonly peer?: (memory: InMemory) => unknown;
  };
}[QueryName];

const ask = <Name extends QueryName>(what: string, name: Name, input: InputOf<Name>, peer?: (memory: InMemory) => unknown): Ask =>
  ({ what, name, input, ...(peer ? { peer } : {}) }) as unknown as Ask;

const asks = (today: LocalDate, roundId: string): readonly Ask[] => {
  const week = { from: addDays(today, -6), to: today };
  const year = { from: addDays(today, -399), to: today };
  return [
    ask('Today: service.today', 'service.today', {}),
    ask('requests open', 'request.open', {}, openOf),
    ask('requests done, a week', 'request.done', week, (all) => doneOf(all, week.from, week.to)),
    ask('requests done, 400 days', 'request.done', year, (all) => doneOf(all, year.from, year.to)),
    ask('requests counted, 400 days', 'request.figures', year, (all) => doneOf(all, year.from, year.to)),
    ask('search 常用药 in 5,000 requests', 'search.find', { text: '常用药' }, (all) => wordOf(all, '常用药')),
    ask('search a door: requests, deliveries, care', 'search.find', { text: '3-2-501' }),
    ask('deliveries of today', 'delivery.day', { date: today }, (all) => dayOf(all, today)),
    ask('rounds, all four counted', 'visit.rounds', {}, roundsOf),
    ask('coverage of a round, 2,000 doors', 'visit.round', { id: roundId }, (all) => doorsOf(all, roundId)),
    ask('doors to go back to', 'visit.rechecks', { roundId }, (all) => waitingOf(all, roundId)),
    ask('counters, a week', 'tally.list', week, (all) => talliesOf(all, week.from, week.to)),
    ask('counters, 400 days of 100,000', 'tally.list', year, (all) => talliesOf(all, year.from, year.to)),
    ask('gate by shift, 400 days', 'gate.figures', year),
    ask('figures of today', 'figures.site', { from: today, to: today }, (all) => figuresOf(all, today, today)),
    ask('figures of a week', 'figures.site', week, (all) => figuresOf(all, week.from, week.to)),
    ask('figures of 400 days', 'figures.site', year, (all) => figuresOf(all, year.from, year.to)),
    ask('figures day by day, 400 days', 'figures.days', year),
    ask('brief of today', 'brief.get', { kind: 'day', date: today }),
    ask('brief of the week', 'brief.get', { kind: 'week', date: today }),
  ];
};

const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
const figure = (what: string, times: readonly number[], peer: number | null = null): ServiceFigure => ({
  ...{ what, peer },
  median: median(times),
  p95: p95(times),
});

const timeQueries = async (line: DirectLine, memory: InMemory, today: LocalDate, roundId: string): Promise<readonly ServiceFigure[]> => {
  const figures: ServiceFigure[] = [];
  for (const { what, name, input, peer } of asks(today, roundId)) {
    const times = await timesOf(() => line.call(name, input as InputOf<QueryName>), RUNS, WARM_UP);
    const beside = peer ? await timesOf(async () => peer(memory), RUNS, WARM_UP) : null;
    figures.push(figure(what, times, beside && median(beside)));
  }
  return figures;
};

/** Commands until they are answered: written, told in the log and flushed to the disk. */
const timeCommands = async (line: DirectLine, now: string, roundId: string): Promise<readonly ServiceFigure[]> => {
  const today = now.slice(0, 10) as LocalDate;
  const { units } = await line.call('building.list', {});
  const people = (await line.call('person.list', {})).slice(0, 2).map(({ id }) => id);
  const at = now as InputOf<'visit.record'>['at'];
  const doors = units
    .slice(0, 2)
    .flatMap((unit) => unit.rooms.map((room) => ({ unitId: unit.id, room, result: 'met' as const, note: '' })));
  const place = { unitId: units[0]?.id ?? null, room: units[0]?.rooms[0] ?? '' };
  const wish = { at, channel: 'call', kind: 'food', place, phone: '', words: '一袋米', takerId: null, dueAt: null } as const;
  const request = await timesOf(() => line.call('request.add', { id: randomUUID(), fields: wish }), COMMANDS, WARM_UP);
  const sheet = await timesOf(() => {
    const found = doors.slice(0, SHEET_DOORS).map((door) => ({ id: randomUUID(), ...door }));
    return line.call('visit.record', { roundId, at, personIds: people, doors: found });
  }, COMMANDS / 2);
  const count = { date: today, kind: 'messages', count: 1, note: '' } as const;
  const tally = await timesOf(() => line.call('tally.save', { id: randomUUID(), fields: count }), COMMANDS, WARM_UP);
  return [figure('save: request', request), figure(`save: sheet of ${SHEET_DOORS} doors`, sheet), figure('save: counter +1', tally)];
};

/** Everything into memory once, for the peer; the seconds that takes are told beside. */
const peerOf = async (folder: string): Promise<{ readonly memory: InMemory; readonly ms: number }> => {
  const { key } = await unlockKeyring(loadKeyring(folder), servicePassphrase);
  const database = openDatabase(`${folder}/post.db`, key, { create: false });
  try {
    const started = performance.now();
    return { memory: readIntoMemory(database.db), ms: performance.now() - started };
  } finally {
    database.close();
  }
};

/** Every page of serving the neighbours on the post in `home`, made by `makeServicePost`. */
export const servingNeighbours = async (home: string): Promise<readonly ServiceFigure[]> => {
  const { host, line } = startHost(home);
  try {
    const post = (await line.call('laptop.state', {})).posts[0];
    if (!post) throw new Error('no post in this folder');
    const { memory, ms } = await peerOf(post.folder);
    await line.call('laptop.unlock', { postId: post.postId, passphrase: servicePassphrase });
    const { now } = await line.call('today.summary', {});
    const roundId = (await line.call('visit.rounds', {})).find(({ round }) => round.closedAt === null)?.round.id ?? '';
    const queries = await timeQueries(line, memory, dateOf(now), roundId);
    const commands = await timeCommands(line, now, roundId);
    return [...queries, ...commands, { what: 'reading all of it into memory, for the peer', median: ms, p95: ms, peer: null }];
  } finally {
    await host.close();
  }
};

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

export const printService = (figures: readonly ServiceFigure[]): void => {
  process.stdout.write(
    'serving the neighbours: 2,000 doors × 4 rounds, 5,000 requests, 100,000 counters, 10,000 deliveries, 400 days (ms)\n',
  );
  const rows = figures.map((one) => [one.what, shown(one.median), shown(one.p95), shown(one.peer)]);
  printTable(['what', 'median', '95th', 'arrays in memory'], rows);
};
