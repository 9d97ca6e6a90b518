import { createHash } from 'node:crypto';
import { stat, statfs } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ExportHow } from '#core/contract/export-routes.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type ArchiveFacts, type ExportManifest, MANIFEST_NAME } from '#core/export/archive-manifest.ts';
import type { ExportedFile } from '#core/export/exported-file.ts';
import { folderName, packageName } from '#core/export/package-name.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { packEncrypted } from './pack-encrypted.ts';
import { planNames } from './plan-names.ts';
import { beginFolder, discardFolder, finishFolder, innerPath, sweepUnfinished } from './unfinished-folder.ts';
import { notEnoughSpace, writeFault } from './write-faults.ts';
import { gone, writeSafely } from './write-safely.ts';

/** Directory entries, the manifest and the rounding of small files to whole clusters (32 kB on a large exFAT stick). */
const SPARE_PER_FILE = 64 * 1024;

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
  /** the folder it lies in inside the export */
  readonly group?: string;
}

export interface ExportOrder {
  /** wall time of the post, used for the folder's name and the manifest */
  readonly madeAt: LocalTime;
  /** product version */
  readonly version: string;
  readonly files: readonly ExportFile[];
  readonly how?: ExportHow;
  /** of a whole archive */
  readonly archive?: ArchiveFacts;
  /** `stat().dev` of the file system the person chose; without it, of what lies there when the writing begins */
  readonly device?: number | null;
}

/** Where an export lies and what is in it, the manifest last. */
export interface WrittenExport {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
}

export type ReportProgress = (fraction: number | null, sentence: string) => void;

/** Where an export goes: the folder, and the file system that lies there when it begins. */
interface Target {
  readonly parent: string;
  readonly device: number;
}

interface PlannedFile extends ExportedFile {
  readonly content: Uint8Array;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const listed = ({ content: _, ...file }: PlannedFile): ExportedFile => file;

/** Every file under its final name with the hash it must have, `manifest.json` last. */
const plan = ({ files, madeAt, version, archive }: ExportOrder): readonly PlannedFile[] => {
  const names = planNames(files, [MANIFEST_NAME]);
  const planned = files.map(({ bytes, pages }, index): PlannedFile => {
    const file = { name: names[index] ?? '', bytes: bytes.byteLength, sha256: sha256(bytes), content: bytes };
    return pages === undefined ? file : { ...file, pages };
  });
  const manifest: ExportManifest = {
    product: 'branch-command-post',
    version,
    madeAt,
    files: planned.map(listed).map(({ inside: _, ...file }) => file),
    ...(archive ? { archive } : {}),
  };
  const content = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return [...planned, { name: MANIFEST_NAME, bytes: content.byteLength, sha256: sha256(content), content }];
};

const checkSpace = async (folder: string, sizes: readonly number[]): Promise<void> => {
  const needed = sizes.reduce((sum, size) => sum + size + SPARE_PER_FILE, SPARE_PER_FILE);
  const disk = await statfs(folder);
  const free = disk.bavail * disk.bsize;
  if (free < needed) throw notEnoughSpace(needed, free);
};

const stopIf = (signal: AbortSignal): void => {
  if (signal.aborted) throw new ExpectedFailure('cancelled', '导出已停下。');
};

/** What is left of an export that did not come to its end, said beside the reason. */
const withRest = (error: unknown, gone: boolean): unknown => {
  if (!(error instanceof ExpectedFailure)) return error;
  const rest = gone
    ? '这次导出的文件已全部清掉，没有留下半截。'
    : '留在上面的文件夹标着“未完成”，里面不全，不要使用；下次往这里导出时会自动清掉。';
  return new ExpectedFailure(error.failure.code, `${error.failure.sentence}${rest}`);
};

const stillThere = async (folder: string, device: number): Promise<void> => {
  if ((await stat(folder)).dev !== device) throw gone();
};

const writeFolder = async (
  { parent, device }: Target,
  order: ExportOrder,
  files: readonly PlannedFile[],
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<WrittenExport> => {
  const wanted = folderName(order.madeAt);
  const names = files.map(({ name }) => name);
  let unfinished: string | null = null;
  try {
    await checkSpace(
      parent,
      files.map(({ bytes }) => bytes),
    );
    unfinished = await beginFolder(parent, wanted, names, device);
    for (const [index, { name, content }] of files.entries()) {
      stopIf(signal);
      onProgress(index / files.length, `正在写入并核对 ${name}`);
      const path = innerPath(unfinished, name);
      await writeSafely(dirname(path), basename(path), content, { device });
    }
    const folder = await finishFolder(parent, unfinished, wanted);
    await stillThere(folder, device);
    return { folder, files: files.map(listed) };
  } catch (error) {
    const fault = writeFault(error, wanted);
    throw unfinished === null ? fault : withRest(fault, await discardFolder(unfinished));
  }
};

const writePackage = async (
  { parent, device }: Target,
  { madeAt }: ExportOrder,
  files: readonly PlannedFile[],
  passphrase: string,
  onProgress: ReportProgress,
): Promise<WrittenExport> => {
  try {
    await checkSpace(
      parent,
      files.map(({ bytes }) => bytes),
    );
  } catch (error) {
    throw writeFault(error, packageName(madeAt));
  }
  onProgress(null, '正在加密、写入并核对');
  const packed = packEncrypted(
    files.map(({ name, content }) => ({ path: name, bytes: content })),
    passphrase,
    madeAt,
  );
  const written = await writeSafely(parent, packageName(madeAt), packed, { device });
  return { folder: parent, files: [{ ...written, inside: files.map(listed) }] };
};

const lookAtTarget = async (parent: string, chosen: number | null, wanted: string): Promise<Target> => {
  try {
    const device = chosen ?? (await stat(parent)).dev;
    await stillThere(parent, device);
    await sweepUnfinished(parent);
    return { parent, device };
  } catch (error) {
    throw writeFault(error, wanted);
  }
};

/**
 * Writes an export whole or not at all. Open files go into a new dated folder inside `parent`, each by `writeSafely`, the manifest last, and the
 * folder gets its name only then; an encrypted package is one file in `parent`. Free space is looked at first; nothing existing is replaced;
 * what an interrupted export left behind is cleaned.
 * @throws ExpectedFailure `full`, `unavailable`, `damaged` or `cancelled`, with what is left there in its sentence
 */
export const writeExport = async (
  parent: string,
  order: ExportOrder,
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<WrittenExport> => {
  const files = plan(order);
  const target = await lookAtTarget(parent, order.device ?? null, folderName(order.madeAt));
  stopIf(signal);
  const { how } = order;
  const written =
    how?.kind === 'encrypted'
      ? await writePackage(target, order, files, how.passphrase, onProgress)
      : await writeFolder(target, order, files, onProgress, signal);
  onProgress(1, `已写入并核对 ${files.length} 份`);
  return written;
};
