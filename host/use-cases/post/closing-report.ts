import { actualLoads } from '#core/duty/actual-loads.ts';
import { handoverFigures } from '#core/duty/handover-figures.ts';
import type { ClosingFigure, ClosingReport } from '#core/post/closing-report.ts';
import { isPartyMember } from '#core/roster/person.ts';
import { proveCash } from '#core/supplies/cash-book.ts';
import { runCounts } from '#core/supplies/distribution/run-progress.ts';
import { showYuan } from '#core/supplies/money.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import { listHandovers } from '#db/stores/duty/handover.ts';
import { listMeetings } from '#db/stores/meetings/meetings.ts';
import { listTasks } from '#db/stores/meetings/tasks.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { listCash } from '#db/stores/supplies/cash.ts';
import { listDonations } from '#db/stores/supplies/donations.ts';
import { listRuns, listRunUnits } from '#db/stores/supplies/runs.ts';
import { readDuties } from '../duty/duty-reading.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { stockLines } from '../supplies/supplies.ts';
import { openMatters } from './open-matters.ts';

interface Life {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const grouped = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
const figure = (label: string, words: string): ClosingFigure => ({ label, words });

const people = ({ db }: Desk): readonly ClosingFigure[] => {
  const everybody = listPeople(db);
  return [figure('先后在岗', `${everybody.length} 人`), figure('其中党员', `${everybody.filter(isPartyMember).length} 人`)];
};

const gate = ({ db }: Desk, { from, to }: Life): readonly ClosingFigure[] => {
  const loads = actualLoads({ ...readDuties(db, from, to), attendance: listAttendance(db, from, to) });
  const sum = (of: 'shifts' | 'hours'): number => loads.reduce((total, load) => total + load[of], 0);
  const sheets = listHandovers(db, to, from).filter((sheet) => sheet.state !== 'draft');
  const { totals } = handoverFigures(sheets.map(({ date, content }) => ({ date, counters: content.counters })));
  return [
    figure('值班', `${grouped(sum('shifts'))} 人次`),
    figure('值班时间', `${grouped(sum('hours'))} 小时`),
    figure('查验人员', `${grouped(totals.people)} 人次`),
    figure('查验车辆', `${grouped(totals.vehicles)} 辆次`),
  ];
};

const store = ({ db }: Desk): readonly ClosingFigure[] => {
  const donations = listDonations(db, { from: null, before: null });
  const cash = proveCash(listCash(db));
  const homes = listRuns(db).reduce((sum, run) => sum + runCounts(listRunUnits(db, run.id)).delivered, 0);
  return [
    figure('接受捐赠', `${donations.length} 笔`),
    figure('捐款结余', showYuan(cash.balanceFen)),
    figure('入户分发', `${grouped(homes)} 户次`),
  ];
};

const meetings = ({ db, today }: Desk): readonly ClosingFigure[] => {
  const held = listMeetings(db).filter((meeting) => !meeting.removed && meeting.startsAt.slice(0, 10) <= today);
  const tasks = listTasks(db, today);
  return [
    figure('召开会议', `${held.length} 次`),
    figure('决议办结', `${tasks.filter((task) => task.doneOn !== null).length}/${tasks.length} 项`),
  ];
};

/** 撤销小结: every figure from the books, nothing typed in. */
export const readClosingReport = (desk: Desk, life: Life): ClosingReport => ({
  foundedOn: readPost(desk.db).foundedOn,
  closedOn: desk.today,
  figures: [...people(desk), ...gate(desk, life), ...store(desk), ...meetings(desk)],
  goods: stockLines(desk)
    .filter((line) => line.balance > 0)
    .map(({ item, balance }) => ({ id: item.id, name: item.name, spec: item.spec, unit: item.unit, balance })),
  matters: openMatters(desk),
});
