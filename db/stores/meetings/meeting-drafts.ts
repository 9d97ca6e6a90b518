import { eq, like } from 'drizzle-orm';
import type { MeetingId } from '#core/contract/id.ts';
import { type KeptMeeting, typedMeeting } from '#core/meetings/meeting-draft.ts';
import { localTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { setting } from '../../schema/index.ts';

const NAME = 'meeting-draft:';
const nameOf = (id: MeetingId): string => `${NAME}${id}`;
const kept = typedMeeting.extend({ at: localTime });

/** Written past the row writer on purpose: every two seconds of typing would be an event for ever, and undo would take back half a sentence. */
export const keepDraft = (db: Db, id: MeetingId, value: KeptMeeting): void => {
  db.insert(setting)
    .values({ id: nameOf(id), value })
    .onConflictDoUpdate({ target: setting.id, set: { value } })
    .run();
};

/** False when there was none. */
export const dropDraft = (db: Db, id: MeetingId): boolean =>
  db
    .delete(setting)
    .where(eq(setting.id, nameOf(id)))
    .run().changes > 0;

/** A draft that an older version kept and this one cannot read counts as none. */
export const readDraft = (db: Db, id: MeetingId): KeptMeeting | null => {
  const row = db
    .select()
    .from(setting)
    .where(eq(setting.id, nameOf(id)))
    .get();
  return row ? (kept.safeParse(row.value).data ?? null) : null;
};

export const listDrafts = (db: Db): readonly { readonly id: MeetingId; readonly value: KeptMeeting }[] =>
  db
    .select()
    .from(setting)
    .where(like(setting.id, `${NAME}%`))
    .all()
    .flatMap((row) => {
      const value = kept.safeParse(row.value).data;
      return value ? [{ id: row.id.slice(NAME.length) as MeetingId, value }] : [];
    });
