import { legalName } from './legal-name.ts';

export interface NamedFile {
  /** the folder inside the export; none = beside the manifest */
  readonly group?: string;
  readonly name: string;
}

const withNumber = (name: string, number: number): string => legalName(name, number === 1 ? '' : ` (${number})`);

/** exFAT, NTFS and macOS take A.pdf and a.pdf, and é written in two ways, for the same file. */
const seenAs = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * The paths that files get inside an export, in their order, legal everywhere and none twice on any file system: `会议/记录.pdf`.
 * @param taken names that are already given away
 */
export const planNames = (files: readonly NamedFile[], taken: readonly string[] = []): readonly string[] => {
  const used = new Set(taken.map(seenAs));
  return files.map(({ group, name }) => {
    const folder = group === undefined ? '' : `${legalName(group)}/`;
    for (let number = 1; ; number += 1) {
      const path = `${folder}${withNumber(name, number)}`;
      if (used.has(seenAs(path))) continue;
      used.add(seenAs(path));
      return path;
    }
  });
};
