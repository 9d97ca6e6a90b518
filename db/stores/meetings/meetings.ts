import { and, asc, desc, eq, max } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingId } from '#core/contract/id.ts';
import type { AgendaItem, Meeting, MeetingFields } from '#core/meetings/meeting.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { agendaItem, meeting } from '../../schema/index.ts';
import { refuseFinal } from './final.ts';

type AgendaRow = typeof agendaItem.$inferSelect;
type MeetingRow = typeof meeting.$inferSelect;

/**
 * 主讲人 stands in the column of the statements as a first line without words: a statement always has some, so the two cannot be taken for each other.
 */
const packStatements = ({ presenter, statements }: AgendaItem): AgendaItem['statements'] =>
  presenter === '' ? statements : [{ speaker: presenter, words: '' }, ...statements];

const itemOf = ({ meetingId: _, position: __, statements, ...row }: AgendaRow): AgendaItem => {
  const [first, ...rest] = statements;
  return first?.words === '' ? { ...row, presenter: first.speaker, statements: rest } : { ...row, presenter: '', statements };
};

/** The official minutes (纪要) are read by their own store. */
const meetingOf = ({ official: _, ...row }: MeetingRow, items: readonly AgendaRow[]): Meeting => ({ ...row, agenda: items.map(itemOf) });

const agendaOf = (db: Db, id: MeetingId) =>
  db.select().from(agendaItem).where(eq(agendaItem.meetingId, id)).orderBy(asc(agendaItem.position)).all();

export const readMeeting = (db: Db, id: MeetingId): Meeting => {
  const row = db.select().from(meeting).where(eq(meeting.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这次会议，可能刚被撤销。请刷新后再试。');
  return meetingOf(row, agendaOf(db, id));
};

/** Newest first, removed ones too. */
export const listMeetings = (db: Db): readonly Meeting[] => {
  const items = Map.groupBy(db.select().from(agendaItem).orderBy(asc(agendaItem.position)).all(), (row) => row.meetingId);
  const rows = db.select().from(meeting).orderBy(desc(meeting.startsAt)).all();
  return rows.map((row) => meetingOf(row, items.get(row.id) ?? []));
};

/** 第×次: counted per kind; a 党小组会 within its group, one of another kind by its own name. */
const sameKind = ({ kind, kindName }: Pick<MeetingFields, 'kind' | 'kindName'>) =>
  and(eq(meeting.kind, kind), eq(meeting.kindName, kindName));

const nextOrdinal = (db: Db, fields: MeetingFields): number =>
  (db
    .select({ last: max(meeting.ordinal) })
    .from(meeting)
    .where(sameKind(fields))
    .get()?.last ?? 0) + 1;

const saveAgenda = (writer: RowWriter, id: MeetingId, agenda: MeetingFields['agenda']): void => {
  const known = new Map(agendaOf(writer.db, id).map((row) => [row.id, row]));
  for (const [index, item] of agenda.entries()) {
    const { presenter: _, ...kept } = item;
    const row = { ...kept, statements: packStatements(item), meetingId: id, position: index + 1 };
    const before = known.get(item.id);
    known.delete(item.id);
    if (!before) writer.insert('agendaItem', row);
    else if (JSON.stringify({ ...before, ...row }) !== JSON.stringify(before)) writer.update('agendaItem', item.id, row);
  }
  for (const left of known.keys()) writer.remove('agendaItem', left);
};

const staysInCount = (known: MeetingRow, { kind, kindName }: MeetingFields): boolean => known.kind === kind && known.kindName === kindName;

export const saveMeeting = (writer: RowWriter, id: MeetingId, fields: MeetingFields): Meeting => {
  const { agenda, ...row } = fields;
  const known = writer.db.select().from(meeting).where(eq(meeting.id, id)).get();
  if (known) refuseFinal(writer.db, id);
  if (!known) writer.insert('meeting', { ...row, id, ordinal: nextOrdinal(writer.db, fields), removed: false });
  else writer.update('meeting', id, staysInCount(known, fields) ? row : { ...row, ordinal: nextOrdinal(writer.db, fields) });
  saveAgenda(writer, id, agenda);
  return readMeeting(writer.db, id);
};

export const setMeetingRemoved = (writer: RowWriter, id: MeetingId, removed: boolean): void => {
  refuseFinal(writer.db, id);
  writer.update('meeting', id, { removed });
};
