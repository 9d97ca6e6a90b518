import { type GateCounter, gateCounters, gateView } from '#core/figures/gate.ts';
import { patrolEnd, patrolStart } from '#core/figures/patrols.ts';
import { tallyView } from '#core/figures/tallies.ts';
import { tallyKinds } from '#core/figures/tally.ts';
import { keysOf } from '#core/roster/person.ts';
import { type LocalDate, type LocalTime, weekdayName } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listGateShifts } from '#db/stores/figures/gate.ts';
import { sumDifficulties, sumTallies } from '#db/stores/figures/tallies.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { workbookFile } from '../../spreadsheet/workbook-file.ts';
import type { WorkbookSheet } from '../../spreadsheet/write-workbook.ts';
import { readPatrols } from './patrol.ts';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const counters = keysOf(gateCounters);
const kinds = keysOf(tallyKinds);
const clock = (time: LocalTime): string => time.replace('T', ' ');

const gateSheets = (db: Db, { from, to }: Span): readonly WorkbookSheet[] => {
  const view = gateView(listGateShifts(db, from, to));
  const cells = (line: Readonly<Record<GateCounter, number>>) => counters.map((name) => line[name]);
  const heads = counters.map((name) => gateCounters[name]);
  return [
    {
      name: '查验按天',
      rows: [
        ['日期', '星期', '班数', ...heads],
        ...view.days.map((day) => [day.date, weekdayName(day.date), day.shifts, ...cells(day)]),
        ['合计', '', view.shifts.length - view.drafts, ...cells(view.totals)],
        ['日均', '', '', ...cells(view.daily)],
      ],
      widths: [14, 8, 8, 12, 12, 10, 10],
    },
    {
      name: '查验按班',
      rows: [
        ['日期', '班次', '开始', '结束', ...heads, '状态'],
        ...[...view.shifts]
          .reverse()
          .map((one) => [
            one.date,
            one.shiftName,
            clock(one.startsAt),
            clock(one.endsAt),
            ...cells(one),
            one.signed ? '已交班' : '没签，不计',
          ]),
      ],
      widths: [14, 10, 18, 18, 12, 12, 10, 10, 14],
    },
  ];
};

const tallySheet = (db: Db, { from, to }: Span): WorkbookSheet => {
  const view = tallyView(sumTallies(db, from, to), sumDifficulties(db, from, to));
  return {
    name: '宣传计数',
    rows: [
      ['日期', '星期', ...kinds.map((kind) => tallyKinds[kind]), '困难（诉求不含咨询）'],
      ...[...view.days]
        .reverse()
        .map((day) => [day.date, weekdayName(day.date), ...kinds.map((kind) => day.counts[kind]), day.difficulties]),
      ['合计', '', ...kinds.map((kind) => view.totals[kind]), view.difficulties],
      ['日均', '', ...kinds.map((kind) => view.daily[kind]), view.dailyDifficulties],
    ],
    widths: [14, 8, ...kinds.map(() => 12), 22],
  };
};

const patrolSheet = (db: Db, { from, to }: Span, now: LocalTime): WorkbookSheet => ({
  name: '巡逻',
  rows: [
    ['日期', '开始', '结束', '分钟', '路线', '巡逻的人', '发现'],
    ...[...readPatrols(db, from, to, now).patrols]
      .reverse()
      .map((one) => [
        one.date,
        clock(patrolStart(one)),
        clock(patrolEnd(one)),
        one.endMinute - one.startMinute,
        one.route,
        one.names.join('、'),
        one.found,
      ]),
  ],
  widths: [14, 18, 18, 8, 24, 24, 40],
});

export const gateTasks: SomeTasks<'gate'> = {
  'gate.file': async ({ session }, span) => {
    if (!session) throw lockedFailure();
    const { database, now } = session.open;
    const { db } = database;
    return workbookFile(`卡口与宣传 ${span.from}至${span.to}`, [
      ...gateSheets(db, span),
      tallySheet(db, span),
      patrolSheet(db, span, now()),
    ]);
  },
};
