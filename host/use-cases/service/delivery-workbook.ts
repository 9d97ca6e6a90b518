import { servicePeople } from '#core/contract/route.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { deliveryKinds, deliveryOutcomes } from '#core/service/deliveries/delivery.ts';
import { escortSteps } from '#core/service/deliveries/escort.ts';
import { readyAt } from '#core/service/deliveries/parcel-clock.ts';
import { householdText } from '#core/service/household.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { tasksBetween } from '#db/stores/service/delivery-tasks.ts';
import { listEscorts } from '#db/stores/service/escorts.ts';
import { listIsolated } from '#db/stores/service/isolated.ts';
import { parcelsBetween } from '#db/stores/service/parcels.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';

interface Asked {
  readonly db: Db;
  readonly site: Site;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MOST_ROWS = 100_000;
const time = (at: string | null): string => at?.replace('T', ' ') ?? '';

const taskSheet = ({ db, site, from, to }: Asked, nameOf: (id: string | null) => string): WorkbookSheet => ({
  name: '配送任务',
  rows: [
    ['日期', '门牌', '送什么', '需求', '配送队', '接单人', '结果', '完成时间'],
    ...tasksBetween(db, from, to, MOST_ROWS).map((task) => [
      ...[task.date, householdText(task.place, site), deliveryKinds[task.kind], task.need, task.team, nameOf(task.takerId)],
      ...[task.outcome ? deliveryOutcomes[task.outcome] : '还没送', time(task.doneAt)],
    ]),
  ],
  widths: [12, 20, 12, 30, 12, 12, 12, 18],
});

const householdSheet = ({ db, site, from, to }: Asked): WorkbookSheet => ({
  name: '居家隔离户',
  rows: [
    ['门牌', '从', '到', '每天送什么', '注意事项'],
    ...listIsolated(db, from)
      .filter((one) => one.from <= to)
      .map(({ place, kinds, needs, ...days }) => [
        ...[householdText(place, site), days.from, days.until ?? ''],
        ...[kinds.map((kind) => deliveryKinds[kind]).join('、'), needs],
      ]),
  ],
  widths: [20, 12, 12, 30, 30],
});

const parcelSheet = ({ db, site, from, to }: Asked, nameOf: (id: string | null) => string): WorkbookSheet => ({
  name: '快递',
  rows: [
    ['到达', '来源', '消杀完成', '可送时间', '门牌', '货架', '件数', '送达', '送件人'],
    ...parcelsBetween(db, from, to).map(({ batch, parcel }) => [
      ...[time(batch.arrivedAt), batch.source, time(batch.disinfectedAt), time(readyAt(batch))],
      ...[householdText(parcel.place, site), parcel.shelf, parcel.pieces, time(parcel.deliveredAt), nameOf(parcel.delivererId)],
    ]),
  ],
  widths: [18, 18, 18, 18, 20, 10, 8, 18, 12],
});

const escortSheet = ({ db, site, from, to }: Asked): WorkbookSheet => ({
  name: '闭环接送',
  rows: [
    ['门牌', '去哪里', '哪一步', '时间', '交的人', '接的人', '备注'],
    ...listEscorts(db)
      .filter(({ departAt }) => dateOf(departAt) >= from && dateOf(departAt) <= to)
      .flatMap(({ place, destination, steps }) =>
        steps.map((step) => [
          ...[householdText(place, site), destination, escortSteps[step.kind], time(step.at)],
          ...[step.handedBy, step.takenBy, step.note],
        ]),
      ),
  ],
  widths: [20, 20, 12, 18, 12, 12, 30],
});

export const deliveryTasks: SomeTasks<'delivery'> = {
  'delivery.workbook': async ({ session }, { period: { from, to } }) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const names = new Map<string, string>(listPeople(db).map(({ id, name }) => [id, name]));
    const nameOf = (id: string | null): string => (id ? (names.get(id) ?? '') : '');
    const asked = { db, site: readSite(db), from, to };
    const sheets = [taskSheet(asked, nameOf), householdSheet(asked), parcelSheet(asked, nameOf)];
    // journeys of residents are seen by those who serve them alone
    const bytes = await writeWorkbook(servicePeople.includes(session.role) ? [...sheets, escortSheet(asked)] : sheets);
    return {
      fileName: `配送 ${from}至${to}.xlsx`,
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
};
