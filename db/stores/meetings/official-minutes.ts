import { and, eq, isNotNull } from 'drizzle-orm';
import type { MeetingId } from '#core/contract/id.ts';
import { type OfficialMinutes, officialMinutes } from '#core/meetings/official-minutes.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { meeting } from '../../schema/index.ts';

/** 纪要 of a meeting; null = none drawn up. Fields that older versions did not have take their defaults. */
export const readOfficial = (db: Db, id: MeetingId): OfficialMinutes | null => {
  const row = db.select({ official: meeting.official }).from(meeting).where(eq(meeting.id, id)).get();
  return row?.official ? officialMinutes.parse(row.official) : null;
};

/** Meetings that have a 纪要. */
export const listDrawnUp = (db: Db): ReadonlySet<MeetingId> =>
  new Set(
    db
      .select({ id: meeting.id })
      .from(meeting)
      .where(and(isNotNull(meeting.official), eq(meeting.removed, false)))
      .all()
      .map(({ id }) => id),
  );

/** The one column that a final record leaves open. */
export const saveOfficial = (writer: RowWriter, id: MeetingId, official: OfficialMinutes | null): void =>
  writer.update('meeting', id, { official });
