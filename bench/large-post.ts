// The large post of the benchmarks: 10,000 people, 200 of them on duty for 400 days, 200,000 ledger lines in 50,000 documents, 500 meetings.
// `npm run bench -- large-post FOLDER` leaves one in FOLDER, a data folder that any door opens with POST_HOME.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { KnownPost } from '#core/contract/results.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { addDays, dateOf, type LocalDate, localTimeIn } from '#core/time/local-date.ts';
import { saveMark } from '#db/high-water-mark.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { headOf } from '#db/stores/events.ts';
import { fillLargePost, type LargeWish } from './parts/fill-large-post.ts';
import { startHost } from './parts/host.ts';

/** How much is in it. The days end four weeks from now, so that Today and the next plans look at a filled table. */
export const largeSize: Omit<LargeWish, 'today' | 'from' | 'makeId'> = {
  people: 10_000,
  onDuty: 200,
  days: 400,
  dutyPosts: 10,
  items: 80,
  ledgerLines: 200_000,
  meetings: 500,
};
const DAYS_AHEAD = 28;

export const largeName = '大数据量测量支部';
export const largePassphrase = '大数据量测量用的口令';

export interface LargePost {
  readonly post: KnownPost;
  readonly today: LocalDate;
  readonly seconds: number;
}

/** Creates the post through its own route, then fills the encrypted file through the stores, with an event for every change as in real use. */
export const makeLargePost = async (dataFolder: string, size = largeSize): Promise<LargePost> => {
  const started = performance.now();
  mkdirSync(dataFolder, { recursive: true });
  const today = dateOf(localTimeIn(Date.now(), 'Asia/Shanghai'));
  const { host, line } = startHost(dataFolder);
  await line.call('laptop.create', { post: { ...samplePost(today), branchName: largeName }, passphrase: largePassphrase });
  const post = (await line.call('laptop.state', {})).posts[0];
  await host.close();
  if (!post) throw new Error('the post was not registered');
  const { key } = await unlockKeyring(loadKeyring(post.folder), largePassphrase);
  const database = openDatabase(`${post.folder}/post.db`, key, { create: false });
  try {
    const { db } = database;
    // a fill of one go touches every index page again and again; the measured host keeps its own settings
    db.$client.pragma('cache_size = -400000');
    const from = addDays(today, DAYS_AHEAD - size.days);
    const steps = fillLargePost(db, { ...size, today, from, makeId: randomUUID });
    while (!db.$client.transaction(() => steps.next().done).immediate()) await turn();
    saveMark(post.folder, headOf(db));
  } finally {
    database.close();
  }
  return { post, today, seconds: (performance.now() - started) / 1000 };
};

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('npm run bench -- large-post FOLDER');
    process.exit(1);
  }
  const { post, seconds } = await makeLargePost(resolve(folder));
  console.log(JSON.stringify({ ok: true, folder: post.folder, passphrase: largePassphrase, ...largeSize, seconds: Math.round(seconds) }));
}
