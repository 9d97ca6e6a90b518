import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DoorKind } from '#core/contract/results.ts';
import { noteFile, readJson } from '#db/files.ts';

const NAME = 'holder.json';
const holderFile = z.object({ door: z.enum(['electron', 'browser', 'command-line']), pid: z.int(), since: z.string() });

const doorNames: Readonly<Record<DoorKind, string>> = { electron: '桌面窗口', browser: '浏览器窗口', 'command-line': '命令行' };

/** Says who has the post open. Only a note for people: the lock itself is SQLite's, so a stale note never blocks. */
export const noteHolder = (folder: string, door: DoorKind, since: string): void =>
  noteFile(join(folder, NAME), JSON.stringify({ door, pid: process.pid, since }));

export const clearHolder = (folder: string): void => rmSync(join(folder, NAME), { force: true });

/** The `held` failure with the holder's name where a note is readable. */
export const heldFailure = (folder: string): ExpectedFailure => {
  const holder = holderFile.safeParse(readJson(join(folder, NAME))).data;
  const who = holder ? `${doorNames[holder.door]}（进程 ${holder.pid}，${holder.since.replace('T', ' ')} 起）` : '另一个窗口或程序';
  return new ExpectedFailure('held', `这个指挥所正由${who}打开，这里没有读写任何数据。请先在那边锁定或关闭。`);
};
