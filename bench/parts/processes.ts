import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process has left meanwhile
  }
};

const childrenOf = (pid: number): readonly number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

/** `pid` and everything below it. Linux only: elsewhere nothing but `pid`. */
export const familyOf = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

export const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

const megabytes = (text: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;

/** Resident memory of one process; null where there is no /proc. */
export const residentOf = (pid: number): number | null => megabytes(read(`/proc/${pid}/status`), 'VmRSS') || null;

/** Memory of several processes with shared pages counted once (PSS); null where the system does not tell. */
export const sharedOf = (pids: readonly number[]): number | null =>
  pids.reduce((sum, pid) => sum + megabytes(read(`/proc/${pid}/smaps_rollup`), 'Pss'), 0) || null;
