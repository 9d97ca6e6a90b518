import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostLine } from '../client/host-line.ts';
import { backupsBelow, isWholeBackup, leftoversBelow } from '../load/backup-files.ts';
import { postFolder } from '../load/post-files.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const KILLS = 50;
const SIDE_BY_SIDE = 2;

interface Sum {
  left: number;
  kills: number;
  /** backups that were reported as done before the kill */
  done: number;
  /** … and are not there, or not whole */
  lost: number;
  /** finished by name, but not whole */
  bad: number;
  rehearsed: number;
  unhandled: number;
  readonly words: string[];
}

const newEntry = (line: HostLine) =>
  line.call('supplies.saveItem', {
    id: randomUUID(),
    fields: { name: `物资${randomUUID().slice(0, 8)}`, unit: '只', spec: '', category: 'protection', lowLevel: null },
  });

/** How long a backup takes here, in ms. */
const timeBackup = async (line: HostLine): Promise<number> => {
  await newEntry(line);
  const started = Date.now();
  await line.call('backup.run', { folder: null });
  return Date.now() - started;
};

const look = (folders: readonly string[], done: Map<string, string>, sum: Sum): void => {
  for (const path of folders.flatMap(backupsBelow)) {
    if (isWholeBackup(path)) continue;
    sum.bad += 1;
    sum.words.push(`not whole: ${basename(path)}`);
  }
  for (const [place, path] of done) {
    if (existsSync(path)) continue;
    sum.lost += 1;
    sum.words.push(`the newest acknowledged backup of ${place} is gone`);
  }
};

const killInTurn = async (context: FaultContext, post: PreparedPost, sum: Sum): Promise<void> => {
  const stick = `${post.home}.stick`;
  mkdirSync(stick);
  const beside = join(postFolder(post.home), 'backups');
  const done = new Map<string, string>();
  let length = 0;
  while (sum.left > 0) {
    sum.left -= 1;
    const host = await context.startHost({ home: post.home });
    const { line } = await enter(host, post);
    if (length === 0) length = await timeBackup(line);
    await newEntry(line);
    const place = sum.left % 2 === 0 ? 'the laptop' : 'the stick';
    const folder = place === 'the laptop' ? null : await host.grant(stick);
    const asked = line.ask('backup.run', { folder });
    await wait(context.random() * length * 1.2);
    await host.kill();
    const { outcome } = await asked;
    sum.kills += 1;
    sum.unhandled += host.unhandled();
    if (outcome?.ok) {
      sum.done += 1;
      done.set(place, outcome.value.path);
    }
    look([beside, stick], done, sum);
  }
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  await newEntry(line);
  await line.call('backup.run', { folder: null });
  await line.call('backup.run', { folder: await host.grant(stick) });
  for (const { path } of await line.call('backup.list', {})) {
    const { outcome } = await line.ask('backup.rehearse', { path });
    if (outcome?.ok) sum.rehearsed += 1;
    else sum.words.push(`listed but not restorable: ${basename(path)}`);
  }
  for (const name of [...leftoversBelow(beside), ...leftoversBelow(stick)]) sum.words.push(`left behind: ${name}`);
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** kill -9 at random moments of a backup, beside the post and to a stick. */
export const part: FaultPart = {
  rows: [10],
  title: 'A backup is whole or not there, and a failed one costs no older one',
  run: async (context) => {
    const post = await preparePost(context, join(context.folder, 'post'));
    const sum: Sum = { left: context.times(KILLS, 6), kills: 0, done: 0, lost: 0, bad: 0, rehearsed: 0, unhandled: 0, words: [] };
    const lanes = Array.from({ length: SIDE_BY_SIDE }, (_, at) => copyPost(post, join(context.folder, `copy-${at}`)));
    await Promise.all(lanes.map((copy) => killInTurn(context, copy, sum)));
    const { kills, done, lost, bad, rehearsed, unhandled, words } = sum;
    return {
      ...{ done: 'kill -9 during a backup, beside the post and on a stick in turn', times: kills, lost, silent: bad, unhandled },
      detail: `${done} were reported as done before the kill; afterwards ${rehearsed} listed backups opened with the passphrase and counted, 0 files under a finished name that are not whole`,
      broken: words.slice(0, 5),
    };
  },
};
