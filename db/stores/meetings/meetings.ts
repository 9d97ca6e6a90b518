import { and, asc, desc, eq, isNull, max, ne } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Id, MeetingId } from '#core/contract/id.ts';
import type { Meeting, MeetingFields } from '#core/meetings/meeting.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { agendaItem, meeting } from '../../schema/index.ts';

const agendaOf = (db: Db, id: MeetingId) =>
  db.select().from(agendaItem).where(eq(agendaItem.meetingId, id)).orderBy(asc(agendaItem.position)).all();

export const readMeeting = (db: Db, id: MeetingId): Meeting => {
  const row = db.select().from(meeting).where(eq(meeting.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这次会议，可能刚被撤销。请刷新后再试。');
  return { ...row, agenda: agendaOf(db, id).map(({ meetingId: _, position: __, ...item }) => item) };
};

/** Newest first, removed ones too. */
export const listMeetings = (db: Db): readonly Meeting[] => {
  const items = Map.groupBy(db.select().from(agendaItem).orderBy(asc(agendaItem.position)).all(), (row) => row.meetingId);
  const rows = db.select().from(meeting).orderBy(desc(meeting.startsAt)).all();
  return rows.map((row) => ({ ...row, agenda: (items.get(row.id) ?? []).map(({ meetingId: _, position: __, ...item }) => item) }));
};

const nextOrdinal = (db: Db, kind: MeetingFields['kind']): number =>
  (db
    .select({ last: max(meeting.ordinal) })
    .from(meeting)
    .where(eq(meeting.kind, kind))
    .get()?.last ?? 0) + 1;

const saveAgenda = (writer: RowWriter, id: MeetingId, agenda: MeetingFields['agenda']): void => {
  const known = new Map(agendaOf(writer.db, id).map((row) => [row.id, row]));
  for (const [index, item] of agenda.entries()) {
    const row = { ...item, meetingId: id, position: index + 1 };
    const before = known.get(item.id);
    known.delete(item.id);
    if (!before) writer.insert('agendaItem', row);
    else if (JSON.stringify({ ...before, ...row }) !== JSON.stringify(before)) writer.update('agendaItem', item.id, row);
  }
  for (const left of known.keys()) writer.remove('agendaItem', left);
};

export const saveMeeting = (writer: RowWriter, id: MeetingId, { agenda, ...fields }: MeetingFields): Meeting => {
  const known = writer.db.select().from(meeting).where(eq(meeting.id, id)).get();
  if (known)
    writer.update('meeting', id, known.kind === fields.kind ? fields : { ...fields, ordinal: nextOrdinal(writer.db, fields.kind) });
  else writer.insert('meeting', { ...fields, id, ordinal: nextOrdinal(writer.db, fields.kind), removed: false });
  saveAgenda(writer, id, agenda);
  return readMeeting(writer.db, id);
};

export const setMeetingRemoved = (writer: RowWriter, id: MeetingId, removed: boolean): void => writer.update('meeting', id, { removed });

export const settleAgendaItem = (writer: RowWriter, id: Id<'agenda-item'>, doneOn: LocalDate | null): void =>
  writer.update('agendaItem', id, { doneOn });

/** Resolutions with somebody responsible or a date, not done yet; earliest due first. */
export const listOpenResolutions = (db: Db) =>
  db
    .select({
      meetingId: agendaItem.meetingId,
      agendaItemId: agendaItem.id,
      text: agendaItem.resolution,
      responsible: agendaItem.responsible,
      dueOn: agendaItem.dueOn,
    })
    .from(agendaItem)
    .innerJoin(meeting, and(eq(meeting.id, agendaItem.meetingId), eq(meeting.removed, false)))
    .where(and(isNull(agendaItem.doneOn), ne(agendaItem.resolution, ''), ne(agendaItem.responsible, '')))
    .orderBy(asc(agendaItem.dueOn))
    .all();
