import { and, eq, like, ne } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Id } from '#core/contract/id.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import { byUrgency, isTask, type Task } from '#core/meetings/task.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { agendaItem, meeting, setting } from '../../schema/index.ts';
import { saveSetting } from '../post/settings.ts';

/** 办结备注 of one resolution: a setting of its own, because a final record takes no more columns. */
const remarkName = (agendaItemId: string): string => `task-remark:${agendaItemId}`;

const readRemarks = (db: Db): ReadonlyMap<string, string> =>
  new Map(
    db
      .select()
      .from(setting)
      .where(like(setting.id, remarkName('%')))
      .all()
      .map((row) => [row.id, typeof row.value === 'string' ? row.value : '']),
  );

/** Every resolution with somebody responsible or a date, of all meetings that are not removed; most urgent first. */
export const listTasks = (db: Db, today: LocalDate): readonly Task[] => {
  const remarks = readRemarks(db);
  return db
    .select({ item: agendaItem, held: meeting })
    .from(agendaItem)
    .innerJoin(meeting, and(eq(meeting.id, agendaItem.meetingId), eq(meeting.removed, false)))
    .where(ne(agendaItem.resolution, ''))
    .all()
    .filter(({ item }) => isTask(item))
    .map(
      ({ item, held }): Task => ({
        meetingId: held.id,
        agendaItemId: item.id,
        meetingName: `${meetingKindName(held)}第${held.ordinal}次`,
        heldOn: dateOf(held.startsAt),
        topic: item.title,
        text: item.resolution,
        responsible: item.responsible,
        dueOn: item.dueOn,
        doneOn: item.doneOn,
        remark: remarks.get(remarkName(item.id)) ?? '',
      }),
    )
    .sort(byUrgency(today));
};

interface Settlement {
  /** null: open again */
  readonly doneOn: LocalDate | null;
  /** undefined: as it was */
  readonly remark: string | undefined;
}

/** Notes that a resolution was carried out, in a final record too. Answers its 议题. */
export const settleTask = (writer: RowWriter, id: Id<'agenda-item'>, { doneOn, remark }: Settlement): string => {
  const item = writer.db.select().from(agendaItem).where(eq(agendaItem.id, id)).get();
  if (!item) throw new ExpectedFailure('notFound', '这项决议已经不在会议记录里了。请刷新后再试。');
  if (item.doneOn !== doneOn) writer.update('agendaItem', id, { doneOn });
  const before = readRemarks(writer.db).get(remarkName(id)) ?? '';
  if (remark !== undefined && remark !== before) saveSetting(writer, remarkName(id), remark);
  return item.title;
};
