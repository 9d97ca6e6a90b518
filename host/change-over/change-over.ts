import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { replaceFile, syncFile, syncFolder } from '#db/files.ts';
import { type FolderLock, LOCK_NAME, lockFolder } from '#db/folder-lock.ts';
import { DATABASE_NAME } from '../laptop-register.ts';
import { type Decision, isChangingOver, nameOfDecision, type OldFiles, readDecision } from './decision.ts';

/** where the new files are prepared, and nothing else */
const NEXT = 'next';
/** old files that were not deleted, a folder for each change-over */
export const ASIDE = 'aside';
const LABEL = 'post.json';

/** Database with its log, keys and marks: what belongs together and is never mixed with another state's. */
const STATE = /^(post\.db|keyring|high-water-mark)/;

const oldNames = (folder: string, old: OldFiles): readonly string[] =>
  readdirSync(folder).filter((name) =>
    old === 'destroy' ? ![NEXT, LABEL, LOCK_NAME].includes(name) && !name.startsWith('change-over.') : STATE.test(name),
  );

/** Files of the post that `destroy` deletes, backups included. */
export const countOldFiles = (folder: string): number => {
  const gone = new Set(oldNames(folder, 'destroy'));
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => {
    const top = entry.parentPath === folder ? entry.name : entry.parentPath.slice(folder.length + 1).split(/[\\/]/)[0];
    return entry.isFile() && gone.has(top ?? '');
  }).length;
};

/** One disk operation a step. Run to the end by `finishChangeOver`; a crash is the same as stopping after any of them. */
export function* changeOverSteps(folder: string, { old, stamp }: Pick<Decision, 'old' | 'stamp'>): Generator<string> {
  const place = (phase: Decision['phase']) => join(folder, nameOfDecision({ old, stamp, phase }));
  const next = join(folder, NEXT);
  if (existsSync(place('decided'))) {
    const aside = join(folder, ASIDE, stamp);
    if (old === 'aside') mkdirSync(aside, { recursive: true, mode: 0o700 });
    for (const name of oldNames(folder, old)) {
      if (old === 'aside') renameSync(join(folder, name), join(aside, name));
      else rmSync(join(folder, name), { recursive: true, force: true });
      yield `old ${name}`;
    }
    if (old === 'aside') for (const path of [aside, join(folder, ASIDE)]) syncFolder(path);
    syncFolder(folder);
    renameSync(place('decided'), place('moving'));
    syncFolder(folder);
    yield 'moving';
  }
  if (!existsSync(place('moving'))) return;
  for (const name of existsSync(next) ? readdirSync(next) : []) {
    renameSync(join(next, name), join(folder, name));
    yield `new ${name}`;
  }
  syncFolder(folder);
  rmSync(next, { recursive: true, force: true });
  rmSync(place('moving'));
  syncFolder(folder);
  yield 'done';
}

/** A decision without new files would give the old ones up for nothing: it is taken back. */
const isVoid = (folder: string, decision: Decision): boolean =>
  decision.phase === 'decided' && existsSync(join(folder, DATABASE_NAME)) && !existsSync(join(folder, NEXT, DATABASE_NAME));

const carryOut = (folder: string): void => {
  const decision = readDecision(folder);
  if (!decision) return;
  if (isVoid(folder, decision)) rmSync(join(folder, nameOfDecision(decision)));
  else for (const _step of changeOverSteps(folder, decision));
};

export const changingFailure = (): ExpectedFailure =>
  new ExpectedFailure('held', '另一个窗口正在更换这个指挥所的文件，这里没有读写任何数据。请等一会儿再打开。');

/** @throws ExpectedFailure `held` while another process changes the folder over or is just opening it */
export const takeFolder = (folder: string): FolderLock => {
  const lock = lockFolder(folder);
  if (!lock) throw changingFailure();
  return lock;
};

/**
 * Carries out what was decided and not finished; does nothing when nothing was. Call it before reading anything of the folder.
 * @throws ExpectedFailure `held` while another process is at it
 */
export const finishChangeOver = (folder: string): void => {
  if (!isChangingOver(folder)) return;
  const held = takeFolder(folder);
  try {
    carryOut(folder);
  } finally {
    held.release();
  }
};

/** A free name below `aside/`: two change-overs of one minute do not share a folder. */
const freeStamp = (folder: string, wanted: string): string => {
  const taken = (stamp: string) => existsSync(join(folder, ASIDE, stamp));
  const plain = wanted.replaceAll(/[^0-9A-Za-z-]/g, '');
  let stamp = plain;
  for (let count = 2; taken(stamp); count += 1) stamp = `${plain}-${count}`;
  return stamp;
};

/** A new state of a post in the making. Nothing of the present one is touched before `decide`. */
export interface ChangeOver {
  /** empty folder beside the present files: put `post.db`, the keyring and the mark here, closed and checked */
  readonly place: string;
  /** The point of no return: flushes the new files and decides with one rename. `at` is a wall time; it names the folder below `aside/`. */
  decide(old: OldFiles, at: string): void;
  /** Carries it out and gives the folder free, so that the new state can be opened; the old database must be closed by now. */
  finish(): void;
  /** Ends it in any case: undecided it leaves no trace, decided it is finished by the next opening. */
  end(): void;
}

/**
 * Begins a change-over of the post in `folder`: `place` → fill → `decide` → close the old database → `finish`, with `end` in a `finally`.
 * Only one process at a time can be between begin and `end`.
 * @throws ExpectedFailure `held`
 */
export const beginChangeOver = (folder: string): ChangeOver => {
  const held = takeFolder(folder);
  const place = join(folder, NEXT);
  try {
    carryOut(folder);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { mode: 0o700 });
  } catch (error) {
    held.release();
    throw error;
  }
  return {
    place,
    decide: (old, at) => {
      for (const name of readdirSync(place)) syncFile(join(place, name));
      syncFolder(folder);
      replaceFile(join(folder, nameOfDecision({ old, stamp: freeStamp(folder, at), phase: 'decided' })), '');
    },
    finish: () => {
      carryOut(folder);
      held.release();
    },
    end: () => {
      if (!held.isHeld()) return;
      if (!isChangingOver(folder)) rmSync(place, { recursive: true, force: true });
      held.release();
    },
  };
};
