import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { BackupRecord, SecondPlace } from '#core/post/backup.ts';
import { clearHalves, copyFlushed, headIn, readBackupHeader, verifyBackupFile } from '#db/backup.ts';
import { moveFile, readText, replaceFile } from '#db/files.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listBeside, recordOf, runBackup } from '../backups.ts';
import { listTargets } from '../export/list-targets.ts';
import { writeFault } from '../export/write-faults.ts';
import { needSpace } from '../free-space.ts';
import type { OpenPost } from '../open-post.ts';
import { dropAgedOut } from './drop-aged-out.ts';
import { forgetElsewhere, isAway, rememberElsewhere } from './kept-elsewhere.ts';

/** made in the folder that was chosen, so that our files never mix with others' */
const FOLDER = '指挥所备份';
/** tells this stick from another one that is mounted under the same path */
const SIGN = 'backup-place.json';

const placeFile = z.object({ id: z.string(), path: z.string(), /** below the root of its drive */ inner: z.string() });
type Place = z.output<typeof placeFile>;
const signFile = z.object({ id: z.string() });

const fileOf = (folder: string): string => join(folder, 'second-place.json');

const parse = <T>(text: string | null, shape: z.ZodType<T>): T | null => {
  try {
    return text === null ? null : shape.parse(JSON.parse(text));
  } catch {
    return null; // torn: as good as not chosen, the person chooses again
  }
};

const signAt = (path: string): string | null => {
  try {
    return parse(readText(join(path, SIGN)), signFile)?.id ?? null;
  } catch {
    return null; // pulled while it was read
  }
};

const readPlace = (folder: string): Place | null => parse(readText(fileOf(folder)), placeFile);

const isThere = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const stateOf = ({ path, id }: Place): SecondPlace['state'] => {
  if (!isThere(path)) return 'gone';
  return signAt(path) === id ? 'here' : 'other';
};

const isAwayOr = (path: string, folder: string): boolean => {
  try {
    return isAway(path, folder);
  } catch {
    return true; // not there now: it can be taken away
  }
};

/** The chosen place as it stands now; null when none was chosen on this laptop. */
export const readSecondPlace = (folder: string): SecondPlace | null => {
  const place = readPlace(folder);
  return place && { path: place.path, state: stateOf(place), away: isAwayOr(place.path, folder) };
};

/** Looks for the chosen stick under another drive letter or mount point and remembers where it is now. */
export const findPlaceAgain = async (folder: string): Promise<void> => {
  const place = readPlace(folder);
  if (!place || stateOf(place) === 'here') return;
  for (const { path, removable } of await listTargets()) {
    const candidate = join(path, place.inner);
    if (removable && signAt(candidate) === place.id) replaceFile(fileOf(folder), JSON.stringify({ ...place, path: candidate }));
  }
};

const listThere = (open: OpenPost, path: string): readonly BackupRecord[] => {
  const { id } = readPost(open.database.db);
  const where = { onStick: true, away: isAwayOr(path, open.folder) };
  const records = readdirSync(path).flatMap((name) => recordOf(join(path, name), where) ?? []);
  return records.filter((record) => readBackupHeader(record.path).postId === id).sort((one, other) => other.seq - one.seq);
};

/** The backup beside the post that holds everything written so far, made now when there is none. */
const upToDate = (open: OpenPost): BackupRecord => {
  const newest = listBeside(open.folder)[0];
  return newest && newest.seq === headIn(open.database.db.$client).seq ? newest : runBackup(open, null, 'hours');
};

const copyTo = (path: string, from: BackupRecord): string => {
  const target = join(path, basename(from.path));
  const part = `${target}.part`;
  try {
    copyFlushed(from.path, part);
    if (verifyBackupFile(part).hash !== readBackupHeader(from.path).hash) throw new Error('another backup was read back');
    moveFile(part, target);
    return target;
  } catch (error) {
    rmSync(part, { force: true });
    throw writeFault(error, basename(target));
  }
};

/** One verified copy of everything written so far; what has aged out goes only after that. */
const writeInto = (open: OpenPost, path: string): BackupRecord => {
  const newest = upToDate(open);
  clearHalves(path);
  const same = listThere(open, path).find((record) => record.seq === newest.seq && basename(record.path) === basename(newest.path));
  if (!same) needSpace(path, newest.bytes + 1_000_000);
  const target = same?.path ?? copyTo(path, newest);
  const record: BackupRecord = { ...newest, path: target, onStick: true, away: isAwayOr(path, open.folder) };
  rememberElsewhere(open.folder, record);
  const before = listThere(open, path);
  dropAgedOut(open.database.db, before);
  forgetElsewhere(
    open.folder,
    before.map((one) => one.path).filter((one) => !existsSync(one)),
  );
  return record;
};

const gone = (): ExpectedFailure =>
  new ExpectedFailure('unavailable', '第二处备份的 U 盘或文件夹不在，没有写；本机的备份都在。请插好后再点一次。');

/** Brings the second place up to date; fails with `unavailable` when it is not there. */
export const backUpToPlace = (open: OpenPost): BackupRecord => {
  const place = readPlace(open.folder);
  if (!place || stateOf(place) !== 'here') throw gone();
  return writeInto(open, place.path);
};

/** The newest backup of this post that lies in the second place, as far as it is there. */
export const newestAtPlace = (open: OpenPost): BackupRecord | null => {
  const place = readPlace(open.folder);
  return place && stateOf(place) === 'here' ? (listThere(open, place.path)[0] ?? null) : null;
};

const refuseInside = (chosen: string, folder: string): void => {
  const way = relative(folder, chosen);
  if (!way.startsWith('..'))
    throw new ExpectedFailure('refused', '这个文件夹就在资料文件夹里，坏了会一起坏，没有设置。请选 U 盘或别的磁盘。');
};

/** 设为第二处: writes the first backup there, and remembers the place only when that was read back whole. */
export const choosePlace = async (open: OpenPost, chosen: string): Promise<BackupRecord> => {
  if (process.platform !== 'win32') refuseInside(chosen, open.folder);
  const path = basename(chosen) === FOLDER ? chosen : join(chosen, FOLDER);
  const drive = (await listTargets()).find(({ path: root, removable }) => removable && !relative(root, path).startsWith('..'));
  try {
    mkdirSync(path, { recursive: true });
    const id = signAt(path) ?? randomUUID();
    replaceFile(join(path, SIGN), JSON.stringify({ id }));
    const record = writeInto(open, path);
    replaceFile(fileOf(open.folder), JSON.stringify({ id, path, inner: drive ? relative(drive.path, path) : FOLDER }));
    return record;
  } catch (error) {
    throw writeFault(error, FOLDER);
  }
};

/** The place is forgotten; the backups there stay, and are still named when the branch is dissolved. */
export const leavePlace = (open: OpenPost): void => rmSync(fileOf(open.folder), { force: true });
