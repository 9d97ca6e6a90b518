import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, relative } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ExportTarget } from '#core/contract/results.ts';
import { listTargets } from './export/list-targets.ts';
import type { FolderTokens } from './folder-tokens.ts';

/** Sticks first, then the usual folders of this person. */
export const listFolders = async (tokens: FolderTokens): Promise<readonly ExportTarget[]> =>
  (await listTargets()).map((target) => ({ ...target, token: tokens.grant(target.path) }));

const MOUNTED = ['/media', '/run/media', '/mnt', '/Volumes'];

export const within = (path: string, parent: string): boolean => {
  const way = relative(parent, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};

/** Below where systems mount what can be taken away. */
export const isMounted = (path: string): boolean => MOUNTED.some((parent) => within(path, parent));

const isAllowed = (path: string): boolean => process.platform === 'win32' || [homedir(), ...MOUNTED].some((parent) => within(path, parent));

/** A folder typed by the person in a door without native dialogs. */
export const nameFolder = (tokens: FolderTokens, typed: string): ExportTarget => {
  try {
    const path = realpathSync(typed.trim());
    if (!statSync(path).isDirectory() || !isAllowed(path)) throw new Error('not a folder of this person');
    accessSync(path, constants.R_OK);
    return { token: tokens.grant(path), label: path, path, removable: isMounted(path), freeBytes: null };
  } catch {
    throw new ExpectedFailure('invalid', '找不到这个文件夹，或者不在您的个人文件夹和 U 盘里。请检查写法，例如 /media/我的U盘。', {
      path: '找不到这个文件夹',
    });
  }
};
