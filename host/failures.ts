import type { z } from 'zod';
import { ExpectedFailure, type Failure } from '#core/contract/failure.ts';
import { sqliteTrouble } from '#db/sqlite-failures.ts';

/** Where each problem of a form lies, and what to do about it. */
export const invalidInput = (error: z.ZodError): ExpectedFailure => {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.filter((part) => part !== 'fields').join('.'), issue.message]));
  return new ExpectedFailure('invalid', `有内容需要改一下，还没有保存：${error.issues[0]?.message ?? '输入不对'}`, fields);
};

const gone = new ExpectedFailure('unavailable', 'U 盘或文件夹不见了，这一步没有写成，指挥所里的数据完好。请重新插好后再试一次。');
const denied = new ExpectedFailure('unavailable', '没有权限写这个位置，没有写入。请换一个文件夹。');
const full = new ExpectedFailure('full', '磁盘满了，这一步没有保存，填的内容还在。请清出空间后再点一次。');

const byErrno: Readonly<Record<string, ExpectedFailure>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: new ExpectedFailure('unavailable', '这个位置是只读的，没有写入。请换一个文件夹或拨开 U 盘的写保护。'),
  EACCES: denied,
  EPERM: denied,
  EBUSY: new ExpectedFailure('unavailable', '文件正被别的程序占用，没有写成，原有文件都没有动。请关掉打开它的窗口再试。'),
  ENOENT: new ExpectedFailure('unavailable', '文件夹不在了，可能 U 盘已拔出，没有写入。请插好后再试。'),
  // what Linux and Windows say when a stick is pulled or its driver dies in the middle
  ENOTCONN: gone,
  ECONNABORTED: gone,
  ENODEV: gone,
  ENXIO: gone,
  ESTALE: gone,
  ENOTDIR: gone,
  EIO: new ExpectedFailure('unavailable', '磁盘读写出错，这一步没有保存。请换一个磁盘或 U 盘后再试。'),
};

const bySqlite = (error: unknown): Failure | null => {
  switch (sqliteTrouble(error)) {
    case 'full':
      return full.failure;
    case 'unreadable medium':
      return byErrno.EIO?.failure ?? null;
    case 'read-only medium':
      return byErrno.EROFS?.failure ?? null;
    case 'damaged':
      return { code: 'damaged', sentence: '数据文件有损坏，这一步没有保存，文件没有改动。请锁定后从备份恢复。' };
    case 'still referenced':
      return { code: 'notFound', sentence: '这一步提到的人或东西已经不在了，或者还有别处用着它，没有保存。请刷新后再操作。' };
    case 'taken':
      return { code: 'conflict', sentence: '这一条已经登记过，或编号已被别的记录用了，没有再记。请刷新后再操作。' };
    default:
      return null;
  }
};

/** What the window is told. A programming fault shows one safe sentence; its stack goes to `log`, without input or names. */
export const failureOf = (error: unknown, log: (line: string) => void): Failure => {
  if (error instanceof ExpectedFailure) return error.failure;
  const known = bySqlite(error);
  if (known) return known;
  const code = (error as { code?: unknown } | null)?.code;
  const expected = typeof code === 'string' ? byErrno[code] : undefined;
  if (expected) return expected.failure;
  log(faultLine(error));
  return { code: 'fault', sentence: '程序内部出错，这一步没有保存，之前确认的记录都在。请再试一次；若还出现，请锁定后重新打开。' };
};

/** Kind of error and where in the code, never its message: messages of SQLite and zod can quote what was typed. */
export const faultLine = (error: unknown): string => {
  if (!(error instanceof Error)) return `fault: ${typeof error}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`fault: ${error.name}`, ...frames.slice(0, 8)].join('\n');
};
