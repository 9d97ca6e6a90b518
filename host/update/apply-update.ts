import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { BackupRecord } from '#core/post/backup.ts';
import { totalBytes } from '#core/update/manifest.ts';
import type { UpdateDone, UpdateOffer, UpdateState } from '#core/update/update.ts';
import { writeFault } from '../export/write-faults.ts';
import { needSpace } from '../free-space.ts';
import { copyVersion, tidyVersions } from './copy-update.ts';
import { canStart, neededFiles, type Pointer, type ProgramFolder, readPointer, versionFolder, writePointer } from './program-folder.ts';
import { differs, FILES_FOLDER, findUpdate, proveFiles, type SignedUpdate } from './read-update.ts';

/** The program that is asked, and what it takes updates from. */
export interface Program {
  /** null when it cannot change itself */
  readonly folder: ProgramFolder | null;
  /** the version that answers now */
  readonly running: string;
  readonly system: string;
  readonly keys: readonly string[];
}

export interface Watch {
  progress(fraction: number | null, sentence: string): void;
  readonly signal?: AbortSignal;
}

const pointerOf = ({ folder }: Program): Pointer | null => folder && readPointer(folder);

export const updateState = (program: Program): UpdateState => {
  const pointer = pointerOf(program);
  const other = pointer?.other ?? null;
  return {
    version: program.running,
    system: program.system,
    program: program.folder?.folder ?? null,
    next: pointer?.current ?? program.running,
    other: other !== null && program.folder && canStart(program.folder, other) ? other : null,
  };
};

const find = (program: Program, folder: string): Promise<SignedUpdate> =>
  findUpdate(folder, { keys: program.keys, system: program.system, version: pointerOf(program)?.current ?? program.running });

const shareOf =
  (watch: Watch, from: number, to: number, bytes: number, sentence: string) =>
  (done: number): void =>
    watch.progress(from + ((to - from) * done) / Math.max(1, bytes), sentence);

/** Finds the update and reads every byte of it against the signed list; changes nothing. */
export const checkUpdate = async (program: Program, folder: string, watch: Watch): Promise<UpdateOffer> => {
  const { manifest, folder: place } = await find(program, folder);
  const bytes = totalBytes(manifest.files);
  await proveFiles(join(place, FILES_FOLDER), manifest.files, shareOf(watch, 0, 1, bytes, '正在逐个核对更新里的文件…'), watch.signal);
  const missing = neededFiles.find((needed) => !manifest.files.some(({ path }) => path === needed));
  if (missing) throw differs(missing);
  return { version: manifest.version, madeOn: manifest.madeOn, notes: manifest.notes, bytes, files: manifest.files.length, folder: place };
};

/** A version that lay here before, from an update taken back: used again when every byte is as signed, else thrown away. */
const liesHere = async (folder: ProgramFolder, { manifest }: SignedUpdate): Promise<boolean> => {
  const place = versionFolder(folder, manifest.version);
  if (!existsSync(place)) return false;
  try {
    await proveFiles(place, manifest.files, () => undefined);
    return true;
  } catch {
    await rm(place, { recursive: true, force: true });
    return false;
  }
};

const changeable = (program: Program): { readonly folder: ProgramFolder; readonly pointer: Pointer } => {
  const pointer = pointerOf(program);
  if (!program.folder || !pointer) {
    throw new ExpectedFailure('refused', '这个程序不是用免安装的文件夹打开的，不能这样换版本，什么都没有动。请运行新版的安装包。');
  }
  return { folder: program.folder, pointer };
};

const refuseUnlessRunning = (program: Program, { current }: Pointer): void => {
  if (current === program.running) return;
  throw new ExpectedFailure(
    'refused',
    `下次打开会用 ${current} 版，现在开着的还是 ${program.running} 版，没有再换。请先关闭程序，重新打开。`,
  );
};

const put = async (folder: ProgramFolder, update: SignedUpdate, watch: Watch): Promise<void> => {
  const bytes = totalBytes(update.manifest.files);
  if (await liesHere(folder, update)) return;
  needSpace(folder.folder, bytes);
  const copied = shareOf(watch, 0.35, 0.8, bytes, '正在拷贝新版，请不要拔 U 盘…');
  const proved = shareOf(watch, 0.8, 1, bytes, '已拷好，可以拔下 U 盘；正在读回核对…');
  await copyVersion(folder, update, { copied, proved }, watch.signal);
};

/**
 * Installs the newest suitable update of a folder beside the running version; the next start takes it. Whatever happens before the last rename, the
 * next start takes the version of now.
 * @param backUp makes a checked backup of the open post, null when none is open; called before anything is written, and its failure ends the update
 */
export const applyUpdate = async (
  program: Program,
  folder: string,
  backUp: (() => BackupRecord) | null,
  watch: Watch,
): Promise<UpdateDone> => {
  const { folder: own, pointer } = changeable(program);
  refuseUnlessRunning(program, pointer);
  const part: Watch = { ...watch, progress: (fraction, sentence) => watch.progress((fraction ?? 0) * 0.3, sentence) };
  const offer = await checkUpdate(program, folder, part);
  const update = await find(program, offer.folder);
  if (backUp) watch.progress(0.3, '正在备份资料…');
  const backup = backUp?.() ?? null;
  try {
    await tidyVersions(own, 'all');
    await put(own, update, watch);
    writePointer(own, { current: offer.version, other: pointer.current });
  } catch (error) {
    throw writeFault(error, `${offer.version} 版`);
  }
  await tidyVersions(own, [offer.version, pointer.current]);
  return { version: offer.version, before: pointer.current, backup };
};

/** 回到上一版: the next start takes the other version; the one of now stays beside it and can be taken again. */
export const takeBack = (program: Program): UpdateState => {
  const { folder, pointer } = changeable(program);
  const { current, other } = pointer;
  if (other === null || !canStart(folder, other)) {
    throw new ExpectedFailure('refused', `旁边没有别的版本，没有换；下次打开还是 ${current} 版。`);
  }
  writePointer(folder, { current: other, other: current });
  return updateState(program);
};
