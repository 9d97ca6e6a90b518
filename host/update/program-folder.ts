import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { versionNumber } from '#core/update/manifest.ts';
import { replaceFile } from '#db/files.ts';

/** The folder a person carries: starters, one pointer, and one whole program per version. */
export interface ProgramFolder {
  readonly folder: string;
}

/** Which version the next start takes, and which one before it; the starters read the same line. */
export interface Pointer {
  readonly current: string;
  readonly other: string | null;
}

const POINTER = 'current.txt';
const VERSIONS = 'versions';

export const versionsOf = ({ folder }: ProgramFolder): string => join(folder, VERSIONS);
export const versionFolder = (program: ProgramFolder, version: string): string => join(versionsOf(program), version);
export const nodeFile = process.platform === 'win32' ? 'node/node.exe' : 'node/node';

/** The files without which a version does not start. */
export const neededFiles = [nodeFile, 'app/package.json', 'app/out/host/launcher.js', 'app/out/host/cli.js'] as const;

export const canStart = (program: ProgramFolder, version: string): boolean =>
  neededFiles.every((file) => existsSync(join(versionFolder(program, version), file)));

/** One line, `VERSION OTHER`; null when there is no pointer or it is not ours. */
export const readPointer = ({ folder }: ProgramFolder): Pointer | null => {
  const file = join(folder, POINTER);
  if (!existsSync(file)) return null;
  const [current = '', other = ''] = readFileSync(file, 'utf8').trim().split(/\s+/);
  if (!versionNumber.safeParse(current).success) return null;
  return { current, other: versionNumber.safeParse(other).success ? other : null };
};

/** One rename: the next start takes the old version or the new one, whatever is cut off meanwhile. */
export const writePointer = ({ folder }: ProgramFolder, { current, other }: Pointer): void =>
  replaceFile(join(folder, POINTER), `${other === null ? current : `${current} ${other}`}\n`);

/** The program's folder named by a person or script; null when it is none. */
export const programAt = (folder: string): ProgramFolder | null => {
  const program = { folder: resolve(folder) };
  return readPointer(program) === null ? null : program;
};

/**
 * The program's folder that this host was started from: `…/versions/x.y.z/app/out/host`.
 * @returns null for an installed program, and for one run from its sources
 */
export const programOf = (hostFolder: string): ProgramFolder | null => {
  const versions = resolve(hostFolder, '..', '..', '..', '..');
  return basename(versions) === VERSIONS ? programAt(dirname(versions)) : null;
};
