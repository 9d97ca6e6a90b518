import { copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AsideState } from '#core/post/recovery.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { ASIDE, beginChangeOver } from '../change-over/change-over.ts';
import { needSpace } from '../free-space.ts';
import { DATABASE_NAME } from '../laptop-register.ts';

const STAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(-\d+)?$/;

const bytesIn = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** What lies aside, newest first. */
export const listAside = (folder: string): readonly AsideState[] => {
  const aside = join(folder, ASIDE);
  return (existsSync(aside) ? readdirSync(aside) : [])
    .flatMap((stamp): readonly AsideState[] => {
      const [, date, hours, minutes] = STAMP.exec(stamp) ?? [];
      const place = join(aside, stamp);
      if (!date || !statSync(place).isDirectory()) return [];
      const complete = existsSync(join(place, DATABASE_NAME));
      return [{ stamp, at: `${date}T${hours}:${minutes}` as LocalTime, bytes: bytesIn(place), complete }];
    })
    .sort((one, other) => other.stamp.localeCompare(one.stamp));
};

/**
 * 放回: the state that lies aside and the present one change places. It is copied and not moved, so that at any moment one whole set of it
 * exists; the copy aside goes when the other is in its place.
 * @param closeNow closes the present database, or throws when it is in use
 * @throws ExpectedFailure `notFound`, `full` with figures
 */
export const putBackAside = (folder: string, stamp: string, at: LocalTime, closeNow: () => void): void => {
  const state = listAside(folder).find((one) => one.stamp === stamp);
  if (!state?.complete) throw new ExpectedFailure('notFound', '放在一边的这一份不见了，或者里面没有数据文件，没有改动。请点“再看一次”。');
  const from = join(folder, ASIDE, stamp);
  needSpace(folder, state.bytes);
  const change = beginChangeOver(folder);
  try {
    for (const name of readdirSync(from)) copyFileSync(join(from, name), join(change.place, name));
    closeNow();
    change.decide('aside', at);
    change.finish();
    rmSync(from, { recursive: true, force: true });
  } finally {
    change.end();
  }
};
