import { createHash } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type ArchiveFacts, type ExportManifest, exportManifest, MANIFEST_NAME } from '#core/export/archive-manifest.ts';
import type { ArchiveFault, ArchiveView } from '#core/export/archive-view.ts';
import type { ArchiveSource } from './archive-source.ts';
import type { ReportProgress } from './write-export.ts';

type WholeManifest = ExportManifest & { readonly archive: ArchiveFacts };

const noManifest = (): ExpectedFailure =>
  new ExpectedFailure(
    'damaged',
    `这里没有能读懂的清单（${MANIFEST_NAME}）：那次导出没有写完，或清单被改过。没有恢复任何内容，本机资料没有动。请换一份。`,
  );
const noArchive = (): ExpectedFailure =>
  new ExpectedFailure('refused', '这是一次普通的导出，不是整套档案，里面没有可恢复的备份，什么都没有动。花名册表格可以在“花名册”里导入。');

const parsed = (bytes: Uint8Array): ExportManifest | null => {
  try {
    return exportManifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
};

/** What the archive says it is. */
export const readManifest = async (source: ArchiveSource): Promise<WholeManifest> => {
  const bytes = await source.read(MANIFEST_NAME);
  const manifest = bytes && parsed(bytes);
  if (!manifest) throw noManifest();
  const { archive } = manifest;
  if (!archive) throw noArchive();
  return { ...manifest, archive };
};

const faultOf = async (source: ArchiveSource, file: ExportManifest['files'][number]): Promise<ArchiveFault['fault'] | null> => {
  try {
    const bytes = await source.read(file.name);
    if (bytes === null) return 'missing';
    return createHash('sha256').update(bytes).digest('hex') === file.sha256 ? null : 'changed';
  } catch {
    return 'unreadable';
  }
};

/** Reads every file and compares it with the list; writes nothing. */
export const lookAtArchive = async (source: ArchiveSource, onProgress: ReportProgress, signal: AbortSignal): Promise<ArchiveView> => {
  const { archive, files, madeAt, version } = await readManifest(source);
  const faults: ArchiveFault[] = [];
  for (const [index, file] of files.entries()) {
    if (signal.aborted) throw new ExpectedFailure('cancelled', '已停下，什么都没有动。');
    onProgress(index / files.length, `正在核对 ${file.name}`);
    const fault = await faultOf(source, file);
    if (fault) faults.push({ name: file.name, fault });
  }
  const { backup, branchName, from, to, counts, leftOut, seq } = archive;
  return {
    ...{ branchName, madeAt, version, from, to, counts, leftOut, seq, faults },
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    restorable: files.some(({ name }) => name === backup) && !faults.some(({ name }) => name === backup),
  };
};

/** The encrypted copy of everything, proved by its hash. */
export const takeBackup = async (source: ArchiveSource): Promise<Uint8Array> => {
  const { archive, files } = await readManifest(source);
  const listed = files.find(({ name }) => name === archive.backup);
  const bytes = listed ? await source.read(listed.name) : null;
  if (!listed || bytes === null) throw new ExpectedFailure('damaged', '档案里缺少备份文件，没有恢复，本机资料没有动。请换一份档案。');
  if (createHash('sha256').update(bytes).digest('hex') !== listed.sha256)
    throw new ExpectedFailure('damaged', '档案里的备份文件和清单对不上（坏了或被换过），没有恢复，本机资料没有动。请换一份档案。');
  return bytes;
};
