import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import yauzl from 'yauzl';
import { exportManifest, MANIFEST_NAME } from '#core/export/archive-manifest.ts';
import type { FoundArchive } from '#core/export/archive-view.ts';
import { INNER_NAME } from '#core/export/package-name.ts';
import { pathInside } from './legal-name.ts';

/** A stick may hold anything; more zips than this are not looked into. */
const MOST_ZIPS = 50;
/** An archive's list of names is short; one with thousands of entries is no package of ours. */
const LOOKED_AT = 50;

/** The list of an archive names thousands of files at most. */
const MOST_LIST_BYTES = 20_000_000;

/** A folder with a list, unless the list says plainly that it is no whole archive; one that cannot be read is shown, to be told about. */
const mayBeArchive = async (folder: string): Promise<boolean> => {
  try {
    const path = join(folder, MANIFEST_NAME);
    const found = await lstat(path);
    if (!found.isFile() || found.size > MOST_LIST_BYTES) return false;
    const manifest = exportManifest.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return !manifest.success || manifest.data.archive !== undefined;
  } catch (error) {
    return error instanceof SyntaxError;
  }
};

const namesIn = async (path: string): Promise<readonly { readonly name: string; readonly encrypted: boolean }[]> => {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: true });
  const names: { name: string; encrypted: boolean }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      names.push({ name: entry.fileName, encrypted: entry.isEncrypted() });
      if (names.length === LOOKED_AT) break;
    }
  } finally {
    zip.close();
  }
  return names;
};

/** Names only: nothing is inflated. What is no zip is none of ours. */
const zipKind = async (path: string): Promise<'package' | 'openZip' | null> => {
  const names = await namesIn(path).catch(() => []);
  if (names.length === 1 && names[0]?.name === INNER_NAME) return names[0].encrypted ? 'package' : 'openZip';
  return names.some(({ name }) => name === MANIFEST_NAME) ? 'openZip' : null;
};

const foundZip = async (folder: string, name: string): Promise<FoundArchive | null> => {
  const path = join(folder, name);
  const { size } = await lstat(path);
  const kind = await zipKind(path);
  return kind === null ? null : { name, kind, bytes: size };
};

/** Archives in a folder: itself, its folders with a list, packages that may be one; newest name first. Writes nothing. */
export const findArchives = async (folder: string): Promise<readonly FoundArchive[]> => {
  const found: FoundArchive[] = (await mayBeArchive(folder)) ? [{ name: '.', kind: 'folder', bytes: null }] : [];
  const children = (await readdir(folder, { withFileTypes: true })).sort((one, other) => other.name.localeCompare(one.name, 'zh-CN'));
  let zips = 0;
  for (const child of children) {
    if (child.isDirectory() && (await mayBeArchive(join(folder, child.name))))
      found.push({ name: child.name, kind: 'folder', bytes: null });
    if (child.isFile() && /\.zip$/i.test(child.name) && zips < MOST_ZIPS) {
      zips += 1;
      const zip = await foundZip(folder, child.name).catch(() => null);
      if (zip) found.push(zip);
    }
  }
  return found;
};

/** The path of what `findArchives` named; a name that leads anywhere else is a fault. */
export const pathOfArchive = (folder: string, name: string): Promise<string> => realpath(name === '.' ? folder : pathInside(folder, name));
