import { type CoveredBuilding, coverSite, totalOf } from '#core/service/rounds/coverage.ts';
import type { RoundSummary } from '#core/service/rounds/round-view.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder, type VisitCounts, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import type { Db } from '#db/db.ts';
import { readUnitVisits } from '#db/stores/service/newest-visits.ts';
import { createWalkedSite } from '#db/stores/service/walked-site.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { roundSummaries } from './visit-reading.ts';

const figureHeads = ['户数', '敲过', ...resultOrder.map((result) => visitResults[result]), '待复查', '还没去'];

const figures = (counts: VisitCounts): readonly number[] => [
  counts.doors,
  visitedOf(counts),
  ...resultOrder.map((result) => counts[result]),
  waitingOf(counts),
  counts.open,
];

const roundsSheet = (rounds: readonly RoundSummary[]): WorkbookSheet => ({
  name: '各轮',
  rows: [
    ['轮次', '从', '到', '结束', ...figureHeads],
    ...rounds.map(({ round, counts }) => [
      round.name,
      round.from,
      round.to,
      round.closedAt?.replace('T', ' ') ?? '进行中',
      ...figures(counts),
    ]),
  ],
  widths: [16, 12, 12, 18, ...figureHeads.map(() => 10)],
});

const buildingSheet = (name: string, buildings: readonly CoveredBuilding[]): WorkbookSheet => ({
  name,
  rows: [
    ['楼栋', '单元', ...figureHeads],
    ...buildings.flatMap((building) => building.units.map((unit) => [building.name, unit.name, ...figures(unit.counts)])),
    ['合计', '', ...figures(totalOf(buildings))],
  ],
  widths: [10, 10, ...figureHeads.map(() => 10)],
});

/** Figures of the rounds: all of them beside each other, then each by unit. No doors, no notes. */
const sheetsOf = (db: Db): readonly WorkbookSheet[] => {
  const rounds = roundSummaries(db);
  const siteOf = createWalkedSite(db);
  return [
    roundsSheet(rounds),
    ...rounds.map(({ round }) => buildingSheet(round.name, coverSite(siteOf(round), readUnitVisits(db, round.id)))),
  ];
};

export const visitTasks: SomeTasks<'visit'> = {
  'visit.file': async ({ session }) => {
    if (!session) throw lockedFailure();
    const bytes = await writeWorkbook(sheetsOf(session.open.database.db));
    return {
      fileName: `入户排查 ${session.open.now().slice(0, 10)}.xlsx`,
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
};
