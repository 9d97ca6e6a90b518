import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportCheck, ExportedFile, ExportRecord } from '#core/export/exported-file.ts';
import { pathInside } from './legal-name.ts';

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
};

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const stateOf = async (folder: string, file: ExportedFile): Promise<ExportCheck['files'][number]['state']> => {
  const path = file.name.split('/').reduce(pathInside, folder);
  if (!(await exists(path))) return 'missing';
  const now = await sha256Of(path).catch(() => null);
  return now === file.sha256 ? 'same' : 'changed';
};

/** A stick gets another path on another day: an export is looked for where it was written, then on every stick. */
const placesOf = (record: ExportRecord, sticks: readonly string[]): readonly string[] => {
  const isPackage = record.files.some((file) => file.inside !== undefined);
  return [record.folder, ...sticks.map((stick) => (isPackage ? stick : join(stick, basename(record.folder))))];
};

const holdsAny = async (folder: string, files: readonly ExportedFile[]): Promise<boolean> => {
  const names = new Set(await readdir(folder).catch(() => []));
  return files.some((file) => names.has(file.name.split('/')[0] ?? ''));
};

/** Reads an export again, wherever its stick is now. The bytes may come from the system's cache when they were written just before. */
export const checkExport = async (record: ExportRecord, sticks: readonly string[]): Promise<ExportCheck> => {
  for (const place of placesOf(record, sticks)) {
    if (!(await holdsAny(place, record.files))) continue;
    const files: { name: string; state: 'same' | 'changed' | 'missing' }[] = [];
    for (const file of record.files) files.push({ name: file.name, state: await stateOf(place, file) });
    return { place, files };
  }
  return { place: null, files: [] };
};
