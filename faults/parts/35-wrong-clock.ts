import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostLine } from '../client/host-line.ts';
import { backupsBelow, isWholeBackup } from '../load/backup-files.ts';
import { postFolder } from '../load/post-files.ts';
import { enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1'];
const ENTRIES = 5;

/** Clocks and zones of the laptop, one after the other, as libfaketime takes them; the post stays in Shanghai. */
const clocks = [
  ['right', '@2022-01-06 09:00:00', 'Asia/Shanghai', null],
  ['two years back', '@2020-01-06 09:00:00', 'Asia/Shanghai', 'behind'],
  ['ten years on', '@2032-01-06 09:00:00', 'Asia/Shanghai', 'ahead'],
  ['right again', '@2022-01-06 09:30:00', 'Asia/Shanghai', 'behind'],
  // ten in Shanghai: the laptop's own zone must not matter
  ['right, but the laptop is set to Los Angeles', '@2022-01-05 18:00:00', 'America/Los_Angeles', 'behind'],
  ['the first day of all, an empty clock battery', '@1970-01-02 00:00:00', 'UTC', 'behind'],
  ['29 February, in the night shift', '@2024-02-29 23:55:00', 'Asia/Shanghai', 'behind'],
] as const;

interface Sum {
  starts: number;
  entries: number;
  outOfOrder: number;
  lostBackups: number;
  unwarned: number;
  unhandled: number;
  readonly words: string[];
}

const itemNames: string[] = [];

const enterSome = async (line: HostLine): Promise<void> => {
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    const name = `物资${itemNames.length}`;
    await line.call('supplies.saveItem', {
      id: randomUUID(),
      fields: { name, unit: '只', spec: '', category: 'protection', lowLevel: null },
    });
    itemNames.push(name);
  }
};

/** The order in which things were entered is the order in which they are told, whatever the clock said. */
const checkOrder = async (line: HostLine, sum: Sum): Promise<void> => {
  const { entries } = await line.call('history.state', {});
  const told = entries.map(({ subject }) => subject).filter((subject) => /^物资\d+$/.test(subject));
  const expected = itemNames.slice(-told.length).reverse();
  sum.outOfOrder += told.filter((name, at) => name !== expected[at]).length;
};

const checkBackups = async (line: HostLine, folder: string, sum: Sum): Promise<void> => {
  const { path } = await line.call('backup.run', { folder: null });
  const [newest] = await line.call('backup.list', {});
  if (newest?.path !== path) sum.words.push('the newest backup is not the one just made');
  if (!existsSync(path)) sum.lostBackups += 1;
  sum.lostBackups += backupsBelow(folder).filter((one) => !isWholeBackup(one)).length;
};

const startAt = async (context: FaultContext, post: PreparedPost, library: string, at: number, sum: Sum): Promise<void> => {
  const [name, time, zone, warning] = clocks[at] ?? clocks[0];
  const folder = join(postFolder(post.home), 'backups');
  const before = backupsBelow(folder).length;
  const host = await context.startHost({ home: post.home, env: { LD_PRELOAD: library, FAKETIME: time, TZ: zone } });
  const { line, session } = await enter(host, post);
  sum.starts += 1;
  if (session.rollback) sum.words.push(`${name}: told of an older state`);
  const { clock } = await line.call('today.summary', {});
  if ((clock?.is ?? null) !== warning) {
    sum.unwarned += 1;
    sum.words.push(`${name}: warned of ${clock?.is ?? 'nothing'} instead of ${warning ?? 'nothing'}`);
  }
  await enterSome(line);
  sum.entries += ENTRIES;
  await checkOrder(line, sum);
  await checkBackups(line, folder, sum);
  if (backupsBelow(folder).length <= before) sum.words.push(`${name}: an older backup was dropped`);
  const report = await line.call('verify.run', {});
  for (const check of report.checks.filter(({ ok }) => !ok)) sum.words.push(`${name}: verify: ${check.name}`);
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** What the secretary does about it once the clock is right: says so, is believed, and the log tells who said it. */
const confirm = async (context: FaultContext, post: PreparedPost, library: string, sum: Sum): Promise<void> => {
  const host = await context.startHost({
    home: post.home,
    env: { LD_PRELOAD: library, FAKETIME: '@2022-01-07 08:00:00', TZ: 'Asia/Shanghai' },
  });
  const { line } = await enter(host, post);
  await line.call('clock.confirm', {});
  if ((await line.call('today.summary', {})).clock !== null) sum.words.push('still warned of after the clock was confirmed');
  const [newest] = (await line.call('history.state', {})).entries;
  if (newest?.label !== '确认电脑时间') sum.words.push('who confirmed the clock is not in the log');
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** The system's clock as the host sees it is set back, on and to another zone between starts. */
export const part: FaultPart = {
  rows: [35],
  title: 'A wrong clock breaks no order, drops no backup, and is told of',
  run: async (context) => {
    const library = LIBRARIES.find((path) => existsSync(path));
    if (!library) throw new Error('libfaketime is not installed');
    itemNames.length = 0;
    const post = await preparePost(context, join(context.folder, 'post'), {
      env: { LD_PRELOAD: library, FAKETIME: '@2022-01-06 08:30:00', TZ: 'Asia/Shanghai' },
    });
    const sum: Sum = { starts: 0, entries: 0, outOfOrder: 0, lostBackups: 0, unwarned: 0, unhandled: 0, words: [] };
    for (const at of clocks.keys()) await startAt(context, post, library, at, sum);
    await confirm(context, post, library, sum);
    const { starts, entries, outOfOrder, lostBackups, unwarned, unhandled, words } = sum;
    return {
      ...{ done: `clock ${clocks.map(([name]) => name).join(', ')}, in turn (libfaketime)`, times: starts },
      ...{ lost: lostBackups, silent: outOfOrder + unwarned, unhandled },
      detail: `${entries} entries, ${outOfOrder} told out of order; ${lostBackups} backups lost; every wrong clock told of on the first page, ${unwarned} not; confirmed by the secretary once it was right`,
      broken: words.slice(0, 5),
    };
  },
};
