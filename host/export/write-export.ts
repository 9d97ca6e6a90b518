import { lstat, mkdir, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ExportedFile, ExportResult } from '#core/contract/results.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { legalName, pathInside } from './legal-name.ts';
import { removeLeftovers } from './part-files.ts';
import { notEnoughSpace, writeFault } from './write-faults.ts';
import { syncFolder, type WrittenFile, writeSafely } from './write-safely.ts';

const FOLDER_NAME = '临时党支部';
const OURS = new RegExp(`^${FOLDER_NAME}-\\d{8}-\\d{4}( \\(\\d+\\))?$`);
/** Directory entries, the manifest and the rounding of small files to whole clusters (32 kB on a large exFAT stick). */
const SPARE_PER_FILE = 64 * 1024;

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

export interface ExportOrder {
  /** wall time of the post, used for the folder's name and the manifest */
  readonly madeAt: LocalTime;
  /** product version */
  readonly version: string;
  readonly files: readonly ExportFile[];
}

export type ReportProgress = (fraction: number | null, sentence: string) => void;

/** 临时党支部-20220106-1930 */
const folderName = (at: LocalTime): string => `${FOLDER_NAME}-${at.slice(0, 10).replaceAll('-', '')}-${at.slice(11).replace(':', '')}`;

const checkSpace = async (folder: string, files: readonly ExportFile[]): Promise<void> => {
  const needed = files.reduce((sum, file) => sum + file.bytes.byteLength + SPARE_PER_FILE, SPARE_PER_FILE);
  const disk = await statfs(folder);
  const free = disk.bavail * disk.bsize;
  if (free < needed) throw notEnoughSpace(needed, free);
};

/** `mkdir` itself decides whether the name is free, so that two exports in one minute get two folders. */
const makeFolder = async (parent: string, wanted: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = pathInside(parent, legalName(wanted, number === 1 ? '' : ` (${number})`));
    try {
      await mkdir(path);
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
};

const sweep = async (parent: string): Promise<void> => {
  await removeLeftovers(parent);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (OURS.test(name) && (await lstat(path)).isDirectory()) await removeLeftovers(path);
  }
};

const prepare = async (parent: string, order: ExportOrder): Promise<string> => {
  try {
    await sweep(parent);
    await checkSpace(parent, order.files);
    const folder = await makeFolder(parent, folderName(order.madeAt));
    await syncFolder(parent);
    return folder;
  } catch (error) {
    throw writeFault(error, folderName(order.madeAt));
  }
};

const exported = (written: WrittenFile, file: ExportFile): ExportedFile =>
  file.pages === undefined ? written : { ...written, pages: file.pages };

/** Says beside the reason what already lies finished in the folder. */
const withKept = (error: unknown, done: number): unknown => {
  if (!(error instanceof ExpectedFailure) || done === 0) return error;
  return new ExpectedFailure(
    error.failure.code,
    `${error.failure.sentence}已写好的 ${done} 份留在原处，但这次导出不完整，没有 manifest.json。`,
  );
};

const manifest = (order: ExportOrder, files: readonly ExportedFile[]): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({ product: 'branch-command-post', version: order.version, madeAt: order.madeAt, files }, null, 2)}\n`,
  );

/**
 * Writes documents into a new dated folder inside `parent`, each by `writeSafely`, and `manifest.json` last: a folder with a manifest is complete.
 * Free space is looked at first; nothing existing is replaced; what an interrupted export left behind is cleaned.
 * @returns the new folder and its documents, without the manifest
 * @throws ExpectedFailure `full`, `unavailable`, `damaged` or `cancelled`; finished files stay and the sentence counts them
 */
export const writeExport = async (
  parent: string,
  order: ExportOrder,
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<ExportResult> => {
  const folder = await prepare(parent, order);
  const files: ExportedFile[] = [];
  try {
    for (const file of order.files) {
      if (signal.aborted) throw new ExpectedFailure('cancelled', '导出已停下。');
      onProgress(files.length / (order.files.length + 1), `正在写入并核对 ${file.name}`);
      files.push(exported(await writeSafely(folder, file.name, file.bytes), file));
    }
    onProgress(files.length / (order.files.length + 1), '正在写入核对清单');
    await writeSafely(folder, 'manifest.json', manifest(order, files));
  } catch (error) {
    throw withKept(error, files.length);
  }
  onProgress(1, `已写入并核对 ${files.length} 份`);
  return { folder, files };
};
