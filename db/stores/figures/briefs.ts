import { and, count, desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type Brief, type BriefFields, type BriefId, type BriefKind, briefFields, briefKinds } from '#core/figures/brief.ts';
import type { BriefList } from '#core/figures/brief-view.ts';
import { type LocalDate, type LocalTime, shortDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { brief } from '../../schema/index.ts';

/** More than a year of daily briefs; older ones open by their date. */
const MOST_LINES = 400;

/** What was saved for a day or a week; null where the words are only composed. */
export const readBrief = (db: Db, kind: BriefKind, from: LocalDate): Brief | null => {
  const row = db
    .select()
    .from(brief)
    .where(and(eq(brief.kind, kind), eq(brief.from, from)))
    .get();
  if (!row) return null;
  const { id, savedAt, savedBy, ...fields } = row;
  return { ...briefFields.parse(fields), id, savedAt, savedBy };
};

/** Past briefs, newest first. */
export const listBriefs = (db: Db): BriefList => {
  const lines = db
    .select({ id: brief.id, kind: brief.kind, from: brief.from, title: brief.title, savedAt: brief.savedAt, savedBy: brief.savedBy })
    .from(brief)
    .orderBy(desc(brief.from), brief.kind)
    .limit(MOST_LINES)
    .all();
  return { lines, count: db.select({ all: count() }).from(brief).get()?.all ?? 0 };
};

interface Saving {
  readonly id: BriefId;
  readonly fields: BriefFields;
  /** when it was saved as the writer saw it */
  readonly basedOn: LocalTime | null;
  readonly savedAt: LocalTime;
  readonly savedBy: string;
}

/**
 * One brief per kind and first day.
 * @throws ExpectedFailure `refused` when somebody saved it since the writer saw it
 */
export const saveBrief = (writer: RowWriter, { id, fields, basedOn, savedAt, savedBy }: Saving): void => {
  const known = readBrief(writer.db, fields.kind, fields.from);
  if (known && known.savedAt !== basedOn)
    throw new ExpectedFailure(
      'refused',
      `${shortDate(fields.from)}的${briefKinds[fields.kind]}刚由${known.savedBy}在 ${known.savedAt.slice(11)} 保存过，没有覆盖。您写的还在页面上，请在上面选保留哪一份。`,
    );
  const other = writer.db.select({ id: brief.id }).from(brief).where(eq(brief.id, id)).get();
  if (other && other.id !== known?.id) throw new ExpectedFailure('refused', '这个编号已经是另一天的日报，没有保存。请刷新后再保存。');
  if (known) writer.update('brief', known.id, { ...fields, savedAt, savedBy });
  else writer.insert('brief', { ...fields, id, savedAt, savedBy });
};

export const removeBrief = (writer: RowWriter, id: BriefId): Pick<Brief, 'kind' | 'from'> => {
  const row = writer.db.select({ kind: brief.kind, from: brief.from }).from(brief).where(eq(brief.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这一份已经恢复成自动编写的了，可能刚被别人恢复或撤销。');
  writer.remove('brief', id);
  return row;
};
