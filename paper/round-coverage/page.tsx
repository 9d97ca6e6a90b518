import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { CoveredBuilding } from '#core/service/rounds/coverage.ts';
import { shareWords, type VisitCounts, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import { dateOf } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { mm, portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import { BarPart, barParts, CoverageBar } from './bar.tsx';
import type { CoverageModel } from './model.ts';

/** An A3 is an A4 enlarged. */
const scaleOf = (size: 'A3' | 'A4'): number => (size === 'A3' ? Math.SQRT2 : 1);
/** mm: what the other columns leave */
const BAR = 80;

const columnsOf = (scale: number): readonly ListColumn<Pick<CoveredBuilding, 'name' | 'counts'>>[] => [
  { head: '楼栋', width: 22, look: 'strong', cell: ({ name }) => name },
  { head: '户数', width: 14, look: 'figure', cell: ({ counts }) => counts.doors },
  { head: '敲过', width: 14, look: 'figure', cell: ({ counts }) => visitedOf(counts) },
  { head: '见到', width: 14, look: 'figure', cell: ({ counts }) => counts.met },
  { head: '走了多少', look: 'left', cell: ({ counts }) => <CoverageBar counts={counts} width={BAR * scale} height={4 * scale} /> },
  { head: '待复查', width: 16, look: 'figure', cell: ({ counts }) => waitingOf(counts) || '' },
  { head: '还没去', width: 16, look: 'figure', cell: ({ counts }) => counts.open || '' },
];

const css = (scale: number): string => `${staffCss(scale)}
${listCss(scale)}
${columnCss('coverage', columnsOf(scale), scale)}
.coverage tbody tr{height:${mm(7.2 * scale)}}
.coverage svg{display:block}
.big{font-size:${mm(5.2 * scale)};line-height:1.6;font-weight:700;margin-bottom:${mm(1.5 * scale)}}
.legend{display:flex;gap:${mm(7 * scale)};font-size:${mm(3.8 * scale)};margin-bottom:${mm(2.5 * scale)}}
.legend span{display:flex;gap:${mm(1.5 * scale)};align-items:center}
`;

const Legend = ({ scale }: { readonly scale: number }): ReactNode => (
  <div className="legend">
    {barParts.map(({ key, words }) => (
      <span key={key}>
        <svg aria-hidden="true" width={mm(8 * scale)} height={mm(4.4 * scale)} viewBox="-0.2 -0.2 8.4 4.4">
          <BarPart part={key} from={0} to={8} height={4} />
        </svg>
        {words}
      </span>
    ))}
  </div>
);

const Sums = ({ total }: { readonly total: VisitCounts }): ReactNode => (
  <>
    合计 {total.doors} 户，敲过 {visitedOf(total)} 户（{shareWords(visitedOf(total), total.doors)}），见到 {total.met} 户（
    {shareWords(total.met, total.doors)}），外出 {total.away} 户，空置 {total.empty} 户，待复查 {waitingOf(total)} 户，还没去 {total.open}{' '}
    户
  </>
);

/** 覆盖图 for the wall: figures and a bar a building, never a door. */
export const coveragePage = (model: CoverageModel, size: 'A3' | 'A4'): PaperPage => {
  const scale = scaleOf(size);
  return toPage({
    title: `${model.name}入户排查覆盖图`,
    fileName: `排查覆盖图 ${model.name} ${size} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait[size],
    css: css(scale),
    sheets: (
      <StaffSheet
        head={model.head}
        title={`${model.name}入户排查`}
        aside={model.period}
        keeping="只有数字，不写门牌和住户"
        mark={null}
        printedAt={model.printedAt}
      >
        <p className="big">{model.sentence}</p>
        <Legend scale={scale} />
        <ListTable
          name="coverage"
          columns={columnsOf(scale)}
          rows={model.buildings}
          keyOf={({ name }) => name}
          tail={<Sums total={model.total} />}
          empty="还没有登记楼栋和门牌"
        />
      </StaffSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: ['图上只有各栋的数字，没有门牌，可以张贴。'],
  });
};
