import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBackup } from '#core/post/recovery.ts';
import { BACKUP_SUFFIX, type BackupHeader, readBackupHeader } from '#db/backup.ts';
import { listKeptElsewhere } from '../backup/kept-elsewhere.ts';
import { readSecondPlace } from '../backup/second-place.ts';
import { backupFolderOf } from '../backups.ts';
import { listTargets } from '../export/list-targets.ts';
import type { FolderTokens } from '../folder-tokens.ts';
import { isMounted } from '../folders.ts';

/** A stick full of photos must not keep anybody waiting. */
const MOST_ENTRIES = 3000;

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).slice(0, MOST_ENTRIES);
  } catch {
    return []; // not there, pulled, or not ours to read
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Backup files in a folder, and in the folders in it when `deep`. */
const backupsIn = (folder: string, deep: boolean): readonly string[] =>
  namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith(BACKUP_SUFFIX)) return [path];
    return deep && !name.startsWith('.') && isFolder(path) ? backupsIn(path, false) : [];
  });

interface Candidate {
  readonly path: string;
  readonly place: FoundBackup['place'];
}

const at = (paths: readonly string[], place: Candidate['place']): readonly Candidate[] => paths.map((path) => ({ path, place }));

/** Every place where a backup may lie: beside the post, where it was told to go, other posts of this laptop, sticks, the usual folders. */
const candidates = async (folder: string, dataFolder: string): Promise<readonly Candidate[]> => {
  const second = readSecondPlace(folder);
  const targets = await listTargets();
  const posts = join(dataFolder, 'posts');
  return [
    ...at(backupsIn(backupFolderOf(folder), false), 'beside'),
    ...[...listKeptElsewhere(folder).map(({ path }) => path), ...(second ? backupsIn(second.path, true) : [])].map((path) => ({
      path,
      place: isMounted(path) ? ('stick' as const) : ('laptop' as const),
    })),
    ...targets.flatMap(({ path, removable }) => at(backupsIn(path, true), removable ? 'stick' : 'laptop')),
    ...at(
      namesIn(posts).flatMap((name) => backupsIn(backupFolderOf(join(posts, name)), false)),
      'laptop',
    ),
  ];
};

const headerOf = (path: string): BackupHeader | null => {
  try {
    return readBackupHeader(path);
  } catch {
    return null; // torn, of an earlier trial version, or just pulled
  }
};

interface Read extends Candidate {
  readonly header: BackupHeader;
}

const readAll = (found: readonly Candidate[]): readonly Read[] => {
  const seen = new Set<string>();
  return found.flatMap(({ path, place }) => {
    if (!existsSync(path) || seen.has(realpathSync(path))) return [];
    seen.add(realpathSync(path));
    const header = headerOf(path);
    return header ? [{ path, place, header }] : [];
  });
};

/**
 * The backups of one branch that can be reached now, newest step first. Which branch a damaged post is of, its own backups say, else its
 * name: the number in the file is under the encryption.
 */
export const findBackups = async (
  post: { readonly folder: string; readonly branchName: string },
  dataFolder: string,
  tokens: FolderTokens,
): Promise<readonly FoundBackup[]> => {
  const all = readAll(await candidates(post.folder, dataFolder));
  const own = new Set(all.filter(({ place }) => place === 'beside').map(({ header }) => header.postId));
  return all
    .filter(({ header }) => own.has(header.postId) || header.branchName === post.branchName)
    .map(({ path, place, header: { madeAt, reason, seq, counts } }) => ({
      ...{ token: tokens.grant(path), path, place },
      ...{ at: madeAt, reason, seq, counts, bytes: statSync(path).size },
    }))
    .sort((one, other) => other.seq - one.seq || other.at.localeCompare(one.at));
};
