import { ExpectedFailure } from '#core/contract/failure.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const READ_ONLY = new Set(['EROFS', 'EACCES', 'EPERM']);
/** What Linux and Windows say when a stick is pulled or its driver dies. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ENOTCONN', 'ECONNABORTED', 'ESTALE', 'UNKNOWN']);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

export const megabytes = (bytes: number): string => `${Math.max(0.1, Math.round(bytes / 104_857.6) / 10)} MB`;

/** Turns a file system's error into the sentence a person can act on. What is no file system's error passes through unchanged. */
export const writeFault = (error: unknown, name: string): unknown => {
  const code = codeOf(error);
  if (FULL.has(code))
    return new ExpectedFailure('full', `磁盘或 U 盘满了，“${name}”没有写成，原有文件都没有动。请腾出空间或换一个 U 盘再试。`);
  if (code === 'EFBIG') {
    return new ExpectedFailure(
      'full',
      `“${name}”超过 4 GB，这个 U 盘的格式（FAT32）放不下，没有写成，原有文件都没有动。请换一个 exFAT 格式的 U 盘。`,
    );
  }
  if (READ_ONLY.has(code)) {
    return new ExpectedFailure(
      'unavailable',
      `这里不能写入（U 盘写保护或没有权限），“${name}”没有写成，原有文件都没有动。请关掉写保护或换个文件夹。`,
    );
  }
  if (GONE.has(code)) {
    return new ExpectedFailure(
      'unavailable',
      `写“${name}”时 U 盘或文件夹不见了，这一份没有写成，指挥所里的数据完好。请重新插好再导出一次。`,
    );
  }
  if (code === 'EBUSY') {
    return new ExpectedFailure('unavailable', `“${name}”正被别的程序占用，没有写成，原有文件都没有动。请关掉打开它的窗口再试。`);
  }
  return error;
};

export const mismatch = (name: string): ExpectedFailure =>
  new ExpectedFailure('damaged', `“${name}”写完后读回来对不上，这一份已经删掉，原有文件都没有动。这个 U 盘可能坏了，请换一个再试。`);

export const notEnoughSpace = (needed: number, free: number): ExpectedFailure =>
  new ExpectedFailure('full', `空间不够：要写 ${megabytes(needed)}，只剩 ${megabytes(free)}，什么都没有写。请腾出空间或换一个 U 盘再试。`);
