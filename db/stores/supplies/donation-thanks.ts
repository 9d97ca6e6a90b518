import { like } from 'drizzle-orm';
import { z } from 'zod';
import { type LocalDate, localDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { setting } from '../../schema/index.ts';
import { readSetting, saveSetting } from '../post/settings.ts';

/** A donation is append-only, so that its donor was thanked stands beside it, in a setting of its own. */
const nameOf = (donationId: string): string => `thanked:${donationId}`;
const thanked = z.object({ on: localDate.nullable() });

/** Days on which donors were thanked, by donation. */
export const thankedDays = (db: Db): ReadonlyMap<string, LocalDate> =>
  new Map(
    db
      .select()
      .from(setting)
      .where(like(setting.id, 'thanked:%'))
      .all()
      .flatMap(({ id, value }) => {
        const { on } = thanked.parse(value);
        return on === null ? [] : [[id.slice('thanked:'.length), on] as const];
      }),
  );

/** `on` null = not thanked after all */
export const saveThanked = (writer: RowWriter, donationId: string, on: LocalDate | null): void => {
  const before = readSetting(writer.db, nameOf(donationId), thanked, { on: null });
  if (before.on !== on) saveSetting(writer, nameOf(donationId), { on });
};
