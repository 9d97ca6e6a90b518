import { copyFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { blankOut, cutOff, flipBit } from '../damage/flip-bit.ts';
import { lock, tryOpen } from '../load/opening.ts';
import { keepFiles, postFolder } from '../load/post-files.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';

import { startWorkday } from '../load/workday.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const FAULTS = 300;
const SIDE_BY_SIDE = 2;
/** Below SQLite's own checkpoint at 1000 pages: everything is in the log and nowhere else. */
const LOG_BYTES = 2_500_000;
const BLANK_BYTES = 4096;

/** A post that was killed at work: its newest entries are in the log only. */
interface Killed {
  readonly post: PreparedPost;
  /** the database as it was before that work */
  readonly older: string;
}

interface Sum {
  left: number;
  faults: number;
  /** opened as an older state and said so, with both numbers */
  told: number;
  refused: number;
  whole: number;
  silent: number;
  /** entries that were gone, over all */
  gone: number;
  unhandled: number;
  readonly words: string[];
}

const log = (folder: string): string => join(folder, 'post.db-wal');

const killAtWork = async (context: FaultContext, post: PreparedPost): Promise<Killed> => {
  const older = join(context.folder, 'older.db');
  copyFileSync(join(postFolder(post.home), 'post.db'), older);
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  await startWorkday(post.items, context.random).work(line, () => statSync(log(postFolder(post.home))).size > LOG_BYTES);
  await host.kill();
  return { post, older };
};

type Damage = (folder: string, older: string, random: () => number) => void;

const damages: readonly (readonly [string, Damage])[] = [
  ['cut off', (folder, _, random) => cutOff(log(folder), random)],
  ['one bit flipped', (folder, _, random) => flipBit(log(folder), random)],
  ['4 kB blanked', (folder, _, random) => blankOut(log(folder), random, BLANK_BYTES)],
  ['deleted', (folder) => rmSync(log(folder))],
  [
    'an older database put back',
    (folder, older) => {
      rmSync(log(folder));
      copyFileSync(older, join(folder, 'post.db'));
    },
  ],
];

const headOf = async (line: ReturnType<Awaited<ReturnType<FaultContext['startHost']>>['openLine']>): Promise<number> =>
  (await line.call('history.state', {})).entries[0]?.seq ?? 0;

const damageInTurn = async (context: FaultContext, { post, older }: Killed, sum: Sum): Promise<void> => {
  const folder = postFolder(post.home);
  const kept = keepFiles(folder, `${post.home}.kept`);
  const host = await context.startHost({ home: post.home });
  const line = host.openLine();
  const undamaged = await tryOpen(line, post);
  if (undamaged.is !== 'open' || undamaged.session.rollback) throw new Error('the killed post does not open as it was left');
  const confirmed = await headOf(line);
  await lock(line);
  while (sum.left > 0) {
    sum.left -= 1;
    kept.putBack();
    const [name, damage] = damages[sum.faults % damages.length] ?? ['none', () => undefined];
    damage(folder, older, context.random);
    sum.faults += 1;
    const opening = await tryOpen(line, post);
    if (opening.is === 'refused' && opening.code === 'damaged') sum.refused += 1;
    else if (opening.is !== 'open') sum.words.push(`${name}: ${opening.is === 'refused' ? opening.sentence : 'no answer'}`);
    else {
      const { rollback } = opening.session;
      const found = await headOf(line);
      sum.gone += confirmed - found;
      if (found === confirmed && !rollback) sum.whole += 1;
      else if (rollback?.expected === confirmed && rollback.found === found) sum.told += 1;
      else sum.silent += 1;
    }
    await lock(line);
  }
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** SQLite opens a torn log as an older state without a word; the mark beside the database must not. */
export const part: FaultPart = {
  rows: [8],
  title: 'A state older than the last confirmed entry is noticed, with both numbers',
  run: async (context) => {
    const killed = await killAtWork(context, await preparePost(context, join(context.folder, 'post')));
    const sum: Sum = {
      left: context.times(FAULTS, 10),
      faults: 0,
      told: 0,
      refused: 0,
      whole: 0,
      silent: 0,
      gone: 0,
      unhandled: 0,
      words: [],
    };
    const lanes = Array.from({ length: SIDE_BY_SIDE }, (_, at) => copyPost(killed.post, join(context.folder, `copy-${at}`)));
    await Promise.all(lanes.map((post) => damageInTurn(context, { ...killed, post }, sum)));
    const { faults, told, refused, whole, silent, gone, unhandled, words } = sum;
    return {
      ...{
        done: `write-ahead log of a killed host ${damages.map(([name]) => name).join(', ')} in turn`,
        times: faults,
        lost: 0,
        silent,
        unhandled,
      },
      detail: `${told} told with both numbers, ${refused} refused as damaged, ${whole} lost nothing; ${gone} entries gone by the faults, every one of them told of`,
      broken: words.slice(0, 5),
    };
  },
};
