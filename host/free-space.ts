import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { notEnoughSpace } from './export/write-faults.ts';

/** Bytes an ordinary user may still write where `folder` lies or will lie. */
export const freeBytes = (folder: string): number => {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const disk = statfsSync(there);
  return disk.bavail * disk.bsize;
};

/**
 * Looks at the room before a big step, so that it is refused with figures instead of failing half way.
 * @param bytes what the step will write at its fullest, copies beside included
 * @throws ExpectedFailure `full` with both figures; nothing was written
 */
export const needSpace = (folder: string, bytes: number): void => {
  const free = freeBytes(folder);
  if (free < bytes) throw notEnoughSpace(bytes, free);
};
