import { z } from 'zod';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { readSetting, saveSetting } from './settings.ts';

const SETTING = 'clock-confirmed';
const confirmed = z.object({ seq: z.int().min(0) });

/** Enough to see a wrong clock by, and few enough to be read every minute. */
const LOOK_BACK = 500;

/** Entries up to here may carry any time: somebody looked at the clock after them and said that it is right. */
const confirmedSeq = (db: Db): number => readSetting(db, SETTING, confirmed, { seq: 0 }).seq;

/** The latest wall time among the newest entries since the clock was last confirmed; null when there is none. */
export const latestWallTime = (db: Db): LocalTime | null =>
  db.$client
    .prepare('SELECT max(at) FROM (SELECT at FROM audit_event WHERE seq > ? ORDER BY seq DESC LIMIT ?)')
    .pluck()
    .get(confirmedSeq(db), LOOK_BACK) as LocalTime | null;

export const confirmClock = (writer: RowWriter, seq: number): void => saveSetting(writer, SETTING, { seq });

/** Numbers of the entries before which the clock had gone back: their time is earlier than that of the entry before them. */
export const stepsBack = (db: Db): readonly number[] =>
  db.$client
    .prepare('SELECT seq FROM (SELECT seq, at, lag(at) OVER (ORDER BY seq) AS former FROM audit_event) WHERE at < former ORDER BY seq')
    .pluck()
    .all() as number[];
