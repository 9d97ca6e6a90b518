import { createHash } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportHow } from '#core/contract/export-routes.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type ArchiveFacts, type ExportManifest, MANIFEST_NAME } from '#core/export/archive-manifest.ts';
import type { ExportedFile } from '#core/export/exported-file.ts';
import { folderName, packageName } from '#core/export/package-name.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type HeldFolder, inFolder } from './held-folder.ts';
import { packEncrypted } from './pack-encrypted.ts';
import { planNames } from './plan-names.ts';
import { beginFolder, discardFolder, innerPath, nameFolder, settleFolder, sweepUnfinished } from './unfinished-folder.ts';
import { notEnoughSpace, writeFault } from './write-faults.ts';
import { writeSafely } from './write-safely.ts';

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

const writeFolder = async (
  parent: HeldFolder,
  order: ExportOrder,
  files: readonly PlannedFile[],
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<WrittenExport> => {
  const wanted = folderName(order.madeAt);
  const names = files.map(({ name }) => name);
  let unfinished: string | null = null;
  try {
    unfinished = await beginFolder(parent, wanted, names);
    for (const [index, { name, content }] of files.entries()) {
      stopIf(signal);
      onProgress(index / files.length, `正在写入并核对 ${name}`);
      const path = innerPath(join(parent.way, unfinished), name);
      await writeSafely(dirname(path), basename(path), content, { device: parent.device });
    }
    const name = await nameFolder(parent, unfinished, wanted);
    unfinished = null; // from here on nothing there is marked as unfinished
    await settleFolder(parent, name);
    return { folder: join(parent.path, name), files: files.map(listed) };
  } catch (error) {
    const fault = writeFault(error, wanted);
    throw unfinished === null ? fault : withRest(fault, await discardFolder(parent, unfinished));
  }
};

const writePackage = async (
  parent: HeldFolder,
  { madeAt }: ExportOrder,
  files: readonly PlannedFile[],
  passphrase: string,
  onProgress: ReportProgress,
): Promise<WrittenExport> => {
  onProgress(null, '正在加密、写入并核对');
  const packed = packEncrypted(
    files.map(({ name, content }) => ({ path: name, bytes: content })),
    passphrase,
    madeAt,
  );
  const written = await writeSafely(parent.way, packageName(madeAt), packed, { device: parent.device });
  return { folder: parent.path, files: [{ ...written, inside: files.map(listed) }] };
};

const wantedName = ({ how, madeAt }: ExportOrder): string => (how?.kind === 'encrypted' ? packageName(madeAt) : folderName(madeAt));

/**
 * Writes an export whole or not at all. Open files go into a new dated folder inside `folder`, each by `writeSafely`, the manifest last, and the
 * new folder gets its name only then; an encrypted package is one file in `folder`. Free space is looked at first; nothing existing is replaced;
 * what an interrupted export left behind is cleaned. `folder` is held from the first look on (`inFolder`).
 * @throws ExpectedFailure `full`, `unavailable`, `damaged` or `cancelled`, with what is left there in its sentence
 */
export const writeExport = async (
  folder: string,
  order: ExportOrder,
  onProgress: ReportProgress,
  signal: AbortSignal,
): Promise<WrittenExport> => {
  const files = plan(order);
  const { how } = order;
  const write = async (parent: HeldFolder): Promise<WrittenExport> => {
    await sweepUnfinished(parent);
    stopIf(signal);
    await checkSpace(
      parent.way,
      files.map(({ bytes }) => bytes),
    );
    return how?.kind === 'encrypted'
      ? writePackage(parent, order, files, how.passphrase, onProgress)
      : writeFolder(parent, order, files, onProgress, signal);
  };
  try {
    const written = await inFolder(folder, order.device ?? null, write);
    onProgress(1, `已写入并核对 ${files.length} 份`);
    return written;
  } catch (error) {
    throw writeFault(error, wantedName(order));
  }
};
