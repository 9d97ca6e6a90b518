import type { FileBytes } from '#core/contract/document.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { contactsByDay, contactsByPerson } from '#db/stores/service/care-contacts.ts';
import { legalFileName } from '#paper/file-name.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { readCareLines } from './care-reading.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** 包保人, 包保几户, 联系几次: nobody who is looked after stands in it. */
const carerSheet = (db: Db, { from, to }: Span, today: LocalDate): WorkbookSheet => {
  const active = readCareLines(db, today).filter(({ state }) => state.kind !== 'ended');
  const contacts = new Map(contactsByPerson(db, from, to).map((one) => [one.personId, one]));
  const rows = listPeople(db).flatMap(({ id, name }) => {
    const households = active.filter(({ carerId }) => carerId === id);
    const made = contacts.get(id) ?? { contacts: 0, noAnswer: 0 };
    if (households.length === 0 && made.contacts === 0) return [];
    const missed = households.filter(({ state }) => state.kind === 'missed').length;
    return [[name, households.length, missed, made.contacts, made.contacts - made.noAnswer, made.noAnswer]];
  });
  return {
    name: '按包保人',
    rows: [['包保人', '现在包保户数', '今天还漏着的户数', '联系次数', '联系上', '没联系上'], ...rows],
    widths: [14, 14, 18, 12, 12, 12],
  };
};

const daySheet = (db: Db, { from, to }: Span): WorkbookSheet => ({
  name: '按天',
  rows: [
    ['日期', '联系次数', '联系上', '没联系上'],
    ...contactsByDay(db, from, to).map(({ date, contacts, noAnswer }) => [date, contacts, contacts - noAnswer, noAnswer]),
  ],
  widths: [14, 12, 12, 12],
});

const notes = (db: Db, { from, to }: Span, today: LocalDate): WorkbookSheet => ({
  name: '说明',
  rows: [
    ['包保统计', readPost(db).branchName],
    ['日期', `${from} 至 ${to}`],
    ['制表', today],
    ['保管', '只有数字，没有门牌、称呼和电话。'],
  ],
  widths: [12, 50],
});

export const careTasks: SomeTasks<'care'> = {
  'care.workbook': async ({ session }, span): Promise<FileBytes> => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const today = dateOf(session.open.now());
    const bytes = await writeWorkbook([carerSheet(db, span, today), daySheet(db, span), notes(db, span, today)]);
    return {
      fileName: legalFileName(`包保统计 ${span.from} 至 ${span.to}.xlsx`),
      mime: XLSX,
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
};
