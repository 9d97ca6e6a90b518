import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { Site } from '#core/roster/organisation/building.ts';
import { roomsOf } from '#core/roster/organisation/building-plan.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { addDays, dateOf, localTimeIn } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { saveMark } from '#db/high-water-mark.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendEvent, headOf } from '#db/stores/events.ts';
import type { DirectLine } from '#host/doors/direct-line.ts';
import { importSampleRoster } from '#host/sample/fill-sample-post.ts';
import { fillDeliveries, fillHandovers, fillRequests, fillRounds, fillTallies } from './fill-service.ts';
import { startHost } from './host.ts';
import type { ActOf, ServiceSize, ServiceWish } from './service-wish.ts';

export const servicePassphrase = '服务居民测量用的口令';

/** Far above the one community that was written about: 1,961 households, 72 of them isolated, 210 messages. */
export const serviceSize: ServiceSize = {
  households: 2000,
  rounds: 4,
  requests: 5000,
  tallies: 100_000,
  deliveries: 10_000,
  isolated: 72,
  days: 400,
};

const UNITS_PER_BUILDING = 4;
const FLOORS = 10;
const DOORS_PER_FLOOR = 2;
const ACTS_PER_STEP = 500;

/** Buildings of four staircases with twenty doors each, made through the route. */
const addBuildings = async (line: DirectLine, households: number): Promise<Site> => {
  const rooms = roomsOf(FLOORS, DOORS_PER_FLOOR);
  const buildings = Array.from({ length: Math.ceil(households / (UNITS_PER_BUILDING * rooms.length)) }, (_, index) => ({
    id: randomUUID(),
    name: `${index + 1}栋`,
    units: Array.from({ length: UNITS_PER_BUILDING }, (__, unit) => ({ id: randomUUID(), name: `${unit + 1}单元`, rooms: [...rooms] })),
  }));
  await line.call('building.generate', { buildings });
  return line.call('building.list', {});
};

const readyToFill = async (line: DirectLine, size: ServiceSize): Promise<ServiceWish> => {
  const today = dateOf(localTimeIn(Date.now(), 'Asia/Shanghai'));
  await line.call('laptop.create', { post: samplePost(today), passphrase: servicePassphrase });
  await importSampleRoster(line.call, today);
  const site = await addBuildings(line, size.households);
  const people = (await line.call('person.list', {})).map(({ id }) => id);
  const pairs = Array.from({ length: 10 }, (_, index) => ({
    name: `第${index + 1}组`,
    personIds: people.slice(index * 2, index * 2 + 2),
    unitIds: site.units.filter((__, unit) => unit % 10 === index).map(({ id }) => id),
  }));
  const doors = site.units.flatMap((unit) => unit.rooms.map((room) => ({ unitId: unit.id, room })));
  const { shifts } = await line.call('duty.setup', {});
  const from = addDays(today, 1 - size.days);
  const doorOf = (number: number) => doors[(number * 13) % doors.length] ?? { unitId: null, room: '' };
  return { ...size, from, site, people, shifts, pairs, doorOf, makeId: randomUUID, actsPerStep: ACTS_PER_STEP };
};

/** What `work` writes, with its event in the chain, as a command leaves it. */
const actsOn =
  (db: Db): ActOf =>
  (time, label, work) => {
    const writer = createRowWriter(db);
    work(writer);
    const told = { commandId: randomUUID(), at: time, user: '书记', route: 'bench.fill', act: 'do', target: null, label } as const;
    appendEvent(db, { ...told, subject: '', inputHash: '', changes: writer.changes, result: null });
  };

/** Makes a post in `dataFolder` and fills the encrypted file through the row writer, an event for every act. Returns the seconds it took. */
export const makeServicePost = async (dataFolder: string, size = serviceSize): Promise<number> => {
  const started = performance.now();
  mkdirSync(dataFolder, { recursive: true });
  const { host, line } = startHost(dataFolder);
  const wish = await readyToFill(line, size);
  const post = (await line.call('laptop.state', {})).posts[0];
  await host.close();
  if (!post) throw new Error('the post was not registered');
  const { key } = await unlockKeyring(loadKeyring(post.folder), servicePassphrase);
  const database = openDatabase(`${post.folder}/post.db`, key, { create: false });
  try {
    const { db } = database;
    db.$client.pragma('cache_size = -400000');
    const act = actsOn(db);
    for (const fill of [fillHandovers, fillRequests, fillRounds, fillDeliveries, fillTallies]) {
      const steps = fill(act, wish);
      // between two steps Node sets the native statements free
      while (!db.$client.transaction(() => steps.next().done).immediate()) await turn();
    }
    saveMark(post.folder, headOf(db));
  } finally {
    database.close();
  }
  return (performance.now() - started) / 1000;
};
