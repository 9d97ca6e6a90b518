import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunningHost } from '../client/running-host.ts';
import { lock, tryOpen } from '../load/opening.ts';
import { postFolder } from '../load/post-files.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const ROUNDS = 10;
/** nobody, on Debian */
const OTHER_USER = 65_534;

interface Sum {
  attempts: number;
  double: number;
  unhandled: number;
  readonly words: string[];
}

/** Ways for a second program to come to the same file. */
interface Way {
  readonly name: string;
  /** home and rights of the second host */
  prepare(post: PreparedPost): { readonly home: string; readonly uid?: number };
  /** registers the folder by its other name, where the list of posts does not hold it */
  readonly add?: (post: PreparedPost) => string;
}

const openToAll = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o777 : 0o666);
  chmodSync(folder, 0o777);
};

const ways: readonly Way[] = [
  { name: 'the same user again', prepare: ({ home }) => ({ home }) },
  {
    name: 'another user',
    prepare: ({ home }) => {
      if (process.getuid?.() !== 0) return { home };
      openToAll(home);
      return { home, uid: OTHER_USER };
    },
  },
  {
    name: 'a link to the data folder',
    prepare: ({ home }) => {
      symlinkSync(home, `${home}.link`);
      return { home: `${home}.link` };
    },
  },
  {
    name: 'a copy of the list of posts',
    prepare: ({ home }) => {
      mkdirSync(`${home}.list`);
      cpSync(join(home, 'laptop.json'), join(`${home}.list`, 'laptop.json'));
      return { home: `${home}.list` };
    },
  },
  {
    name: 'a link to the post, added as a folder',
    prepare: ({ home }) => {
      mkdirSync(`${home}.other`);
      return { home: `${home}.other` };
    },
    add: ({ home }) => {
      symlinkSync(postFolder(home), `${home}.post`);
      return `${home}.post`;
    },
  },
];

/** A second host comes while the first has the post open; it must be told who has it and must get nothing. */
const comeSecond = async (context: FaultContext, first: RunningHost, post: PreparedPost, way: Way, sum: Sum): Promise<void> => {
  const second = await context.startHost(way.prepare(post));
  const line = second.openLine();
  const known = way.add ? await line.call('laptop.addFolder', { folder: await second.grant(way.add(post)) }) : post;
  for (let round = 0; round < 2; round += 1) {
    const opening = await tryOpen(line, known);
    sum.attempts += 1;
    if (opening.is === 'open') {
      sum.double += 1;
      await lock(line);
    } else if (opening.is === 'silent' || opening.code !== 'held') {
      sum.words.push(`${way.name}: ${opening.is === 'silent' ? 'no answer' : `${opening.code} ${opening.sentence}`}`);
    } else if (way.name === 'the same user again' && !opening.sentence.includes(String(first.pid))) {
      sum.words.push(`${way.name}: does not say who has it: ${opening.sentence}`);
    }
  }
  await second.stop();
  sum.unhandled += second.unhandled();
};

const beHeld = async (context: FaultContext, post: PreparedPost, sum: Sum): Promise<void> => {
  for (const [at, way] of ways.entries()) {
    const copy = copyPost(post, join(context.folder, `way-${at}`));
    const host = await context.startHost({ home: copy.home });
    const { line } = await enter(host, copy);
    await comeSecond(context, host, copy, way, sum);
    const report = await line.call('verify.run', {});
    if (!report.ok) sum.words.push(`${way.name}: the first window no longer verifies`);
    await host.stop();
    sum.unhandled += host.unhandled();
  }
};

/** Both at the same moment: exactly one gets in. Then that one is killed, and what it leaves behind holds nobody up. */
const race = async (context: FaultContext, post: PreparedPost, sum: Sum): Promise<void> => {
  const hosts = await Promise.all([context.startHost({ home: post.home }), context.startHost({ home: post.home })]);
  const lines = hosts.map((host) => host.openLine());
  const openings = await Promise.all(lines.map((line) => tryOpen(line, post)));
  const inside = openings.filter(({ is }) => is === 'open').length;
  sum.attempts += 1;
  if (inside > 1) sum.double += 1;
  if (inside === 0) sum.words.push('of two at the same moment nobody got in');
  const [winner, loser] = openings[0]?.is === 'open' ? [0, 1] : [1, 0];
  await hosts[winner]?.kill();
  const after = lines[loser] && (await tryOpen(lines[loser], post));
  sum.attempts += 1;
  if (after?.is !== 'open') sum.words.push(`after the first was killed: ${after?.is === 'refused' ? after.sentence : 'no answer'}`);
  await hosts[loser]?.stop();
  sum.unhandled += hosts.reduce((total, host) => total + host.unhandled(), 0);
};

/** Two programs at one file, by every way that leads there. */
export const part: FaultPart = {
  rows: [16],
  title: 'One writer only, and no lock that outlives its owner',
  run: async (context) => {
    chmodSync(dirname(context.folder), 0o755);
    chmodSync(context.folder, 0o755);
    chmodSync(dirname(context.product.folder), 0o755);
    const post = await preparePost(context, join(context.folder, 'post'));
    const sum: Sum = { attempts: 0, double: 0, unhandled: 0, words: [] };
    await beHeld(context, post, sum);
    const rounds = context.times(ROUNDS);
    for (let round = 0; round < rounds; round += 1) await race(context, post, sum);
    const { attempts, double, unhandled, words } = sum;
    return {
      ...{ done: `a second host: ${ways.map(({ name }) => name).join(', ')}; both at once; after kill -9 of the first` },
      ...{ times: attempts, lost: 0, silent: double, unhandled },
      detail: `${double} double writers in ${attempts} attempts, ${rounds} of them races; a lock left by a killed host held nobody up`,
      broken: words.slice(0, 5),
    };
  },
};
