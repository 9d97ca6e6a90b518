import { readdirSync } from 'node:fs';

/**
 * What becomes of the files that give way. `destroy`: everything of the post but its label is deleted, backups too (撤销).
 * `aside`: database, keys and mark are kept in `aside/<stamp>/` (恢复). `replace`: those three are deleted (更换密钥).
 */
export type OldFiles = 'destroy' | 'aside' | 'replace';

/** Nothing but its name: no byte of its content can rot, and one rename makes it or moves it on. */
export interface Decision {
  readonly old: OldFiles;
  /** folder below `aside/` for the old files */
  readonly stamp: string;
  /** `decided`: the old files give way; `moving`: they are gone and the new ones move up */
  readonly phase: 'decided' | 'moving';
}

const NAME = /^change-over\.(destroy|aside|replace)\.([0-9A-Za-z-]+)\.(decided|moving)$/;

export const nameOfDecision = ({ old, stamp, phase }: Decision): string => `change-over.${old}.${stamp}.${phase}`;

const parse = (name: string): Decision | null => {
  const [, old, stamp, phase] = NAME.exec(name) ?? [];
  return old && stamp && phase ? ({ old, stamp, phase } as Decision) : null;
};

/** The change-over that this folder is in the middle of; null when it is in none, or is no folder. */
export const readDecision = (folder: string): Decision | null => {
  try {
    return readdirSync(folder).flatMap((name) => parse(name) ?? [])[0] ?? null;
  } catch {
    return null; // not there or not readable: whoever opens it says so
  }
};

/** In the middle of a change-over: the files in the folder are not all of one state until `finishChangeOver` has run. */
export const isChangingOver = (folder: string): boolean => readDecision(folder) !== null;
