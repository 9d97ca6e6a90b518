import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Trouble } from '#core/post/recovery.ts';
import { tryOpen } from '../load/opening.ts';
import { postFolder } from '../load/post-files.ts';
import { copyPost, PASSPHRASE } from '../load/prepared-post.ts';
import { itemsIn, prepareTwoStates, sameItems, type TwoStates } from '../load/two-states.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const GARBAGE = 4096;

interface Sum {
  cases: number;
  handled: number;
  silent: number;
  slowest: number;
  unhandled: number;
  readonly words: string[];
}

interface Damage {
  readonly name: string;
  readonly troubles: readonly Trouble[];
  /** `folder`: of the post; `other`: of another branch */
  breakIt(folder: string, other: string): void;
  /** the keys come out of a backup, and no record is lost */
  readonly keysOnly?: boolean;
}

const db = (folder: string): string => join(folder, 'post.db');

const garbageAt = (path: string, share: number): void => {
  const file = openSync(path, 'r+');
  writeSync(file, randomBytes(GARBAGE), 0, GARBAGE, Math.floor((statSync(path).size - GARBAGE) * share));
  closeSync(file);
};

const eachKeyring = (folder: string, act: (path: string) => void): void => {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('keyring'))) act(join(folder, name));
};

const damages: readonly Damage[] = [
  ...[0, 0.25, 0.5, 0.75, 1].map(
    (share): Damage => ({
      name: `4 kB of garbage at ${share * 100} %`,
      troubles: ['foreign', 'unreadable', 'damagedPages'],
      breakIt: (folder) => garbageAt(db(folder), share),
    }),
  ),
  { name: 'cut to 0 bytes', troubles: ['empty'], breakIt: (folder) => truncateSync(db(folder), 0) },
  {
    name: 'cut in half',
    troubles: ['damagedPages', 'unreadable'],
    breakIt: (folder) => truncateSync(db(folder), Math.floor(statSync(db(folder)).size / 2)),
  },
  { name: 'all garbage', troubles: ['foreign', 'unreadable'], breakIt: (folder) => writeFileSync(db(folder), randomBytes(100_000)) },
  {
    name: 'a text file in its place',
    troubles: ['foreign', 'unreadable'],
    breakIt: (folder) => writeFileSync(db(folder), '会议记录\n'.repeat(2000)),
  },
  { name: 'missing', troubles: ['databaseMissing'], breakIt: (folder) => rmSync(db(folder)) },
  {
    name: "another branch's in its place",
    troubles: ['unreadable', 'foreign', 'damagedPages'],
    breakIt: (folder, other) => copyFileSync(db(other), db(folder)),
  },
  {
    name: 'both keyrings missing',
    troubles: ['keysMissing'],
    keysOnly: true,
    breakIt: (folder) => eachKeyring(folder, (path) => rmSync(path)),
  },
  {
    name: 'both keyrings garbage',
    troubles: ['keysDamaged'],
    keysOnly: true,
    breakIt: (folder) => eachKeyring(folder, (path) => writeFileSync(path, randomBytes(300))),
  },
];

const repair = async (context: FaultContext, states: TwoStates, damage: Damage, home: string, other: string, sum: Sum): Promise<void> => {
  const post = copyPost(states.post, home);
  const folder = postFolder(home);
  damage.breakIt(folder, other);
  const say = (sentence: string) => void sum.words.push(`${damage.name}: ${sentence}`);
  const broken = existsSync(db(folder)) ? statSync(db(folder)).size : -1;
  const host = await context.startHost({ home });
  const line = host.openLine();
  const started = performance.now();
  sum.cases += 1;
  const opening = await tryOpen(line, post);
  if (opening.is === 'open') {
    sum.silent += 1;
    say('opens as if nothing were wrong');
  }
  if ((existsSync(db(folder)) ? statSync(db(folder)).size : -1) !== broken) say('the damaged file was changed');
  const { troubles, backups } = await line.call('recovery.look', { postId: post.postId, passphrase: PASSPHRASE });
  if (!troubles.some((trouble) => damage.troubles.includes(trouble))) say(`called ${troubles.join(', ') || 'nothing'}`);
  const backup = backups[0]?.token ?? '';
  const { outcome } = damage.keysOnly
    ? await line.ask('recovery.takeKeys', { postId: post.postId, backup, passphrase: PASSPHRASE })
    : await line.ask('recovery.restore', { postId: post.postId, backup, where: 'here', secret: { kind: 'passphrase', words: PASSPHRASE } });
  if (!outcome?.ok) say(outcome?.failure.sentence ?? 'no answer');
  else if (!sameItems(await itemsIn(line), damage.keysOnly ? states.later : states.earlier)) sum.silent += 1;
  else sum.handled += 1;
  sum.slowest = Math.max(sum.slowest, performance.now() - started);
  const { aside } = await line.call('recovery.look', { postId: post.postId, passphrase: null });
  if (!damage.keysOnly && aside.length === 0) say('the damaged files do not lie aside');
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** A database that is broken in every way that people have met, opened and repaired by the recovery screen's own requests. */
export const part: FaultPart = {
  rows: [9],
  title: 'A broken database never blocks the start, is never replaced by an empty one and never deleted',
  run: async (context) => {
    const states = await prepareTwoStates(context, join(context.folder, 'post'));
    const other = await prepareTwoStates(context, join(context.folder, 'other'));
    const sum: Sum = { cases: 0, handled: 0, silent: 0, slowest: 0, unhandled: 0, words: [] };
    for (const [at, damage] of damages.entries())
      await repair(context, states, damage, join(context.folder, `case-${at}`), postFolder(other.post.home), sum);
    const { cases, handled, silent, slowest, unhandled, words } = sum;
    return {
      ...{ done: damages.map(({ name }) => name).join(', '), times: cases, lost: 0, silent, unhandled },
      detail: `${handled} of ${cases} repaired from the backup beside, all records of its day there, damaged files kept aside; at most ${(slowest / 1000).toFixed(1)} s from opening to working`,
      broken: words.slice(0, 8),
    };
  },
};
