import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { CoveredBuilding } from '#core/service/rounds/coverage.ts';
import { visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import { dateOf } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { mm, portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import { Facade, facadeWidth } from './facade.tsx';
import type { CoverageModel } from './model.ts';
import { VisitGlyph } from './visit-glyph.tsx';

/** mm of an A4: a door with the gap beside it, the space around a house, what a row holds. */
const PITCH = 3.7;
const AROUND = 4;
const ROW = 180;

const css = (scale: number): string => `${staffCss(scale)}
.big{font-size:${mm(4.6 * scale)};line-height:1.6;font-weight:700;margin-bottom:${mm(1.5 * scale)}}
.legend{display:flex;gap:${mm(6 * scale)};font-size:${mm(3.6 * scale)};margin-bottom:${mm(2.5 * scale)}}
.legend span{display:flex;gap:${mm(1.5 * scale)};align-items:center}
.houses{display:flex;gap:${mm(3 * scale)};margin-bottom:${mm(2.5 * scale)};align-items:flex-end}
.house h3{font-family:${faces.hei};font-weight:700;font-size:${mm(3.8 * scale)};line-height:1.5}
.house h3 small{font-weight:400;font-size:${mm(3.2 * scale)}}
.facade{display:block}
`;

const Legend = ({ scale }: { readonly scale: number }): ReactNode => (
  <div className="legend">
    {([...resultOrder, 'open'] as const).map((state) => (
      <span key={state}>
        <svg aria-hidden="true" width={mm(4 * scale)} height={mm(4 * scale)} viewBox="0 0 1 1">
          <VisitGlyph state={state} x={0.08} y={0.08} size={0.84} />
        </svg>
        {state === 'open' ? '还没去' : visitResults[state]}
      </span>
    ))}
  </div>
);

const widthOf = (house: CoveredBuilding): number => facadeWidth(house.units) * PITCH + AROUND;

/** As many houses a row as fit: a sheet ends between two rows and never inside a house. */
const rowsOfHouses = (houses: readonly CoveredBuilding[]): readonly (readonly CoveredBuilding[])[] => {
  const rows: CoveredBuilding[][] = [];
  let left = 0;
  for (const house of houses) {
    const row = rows.at(-1);
    const fits = row !== undefined && left >= widthOf(house);
    if (fits) row.push(house);
    else rows.push([house]);
    left = (fits ? left : ROW) - widthOf(house);
  }
  return rows;
};

const Houses = ({ model, scale }: { readonly model: CoverageModel; readonly scale: number }): ReactNode =>
  rowsOfHouses(model.buildings).map((row) => (
    <div className="houses" key={row[0]?.id}>
      {row.map((house) => (
        <div className="house" key={house.id}>
          <h3>
            {house.name}{' '}
            <small>
              {`${visitedOf(house.counts)}/${house.counts.doors} 户`}
              {waitingOf(house.counts) > 0 && `，待复查 ${waitingOf(house.counts)}`}
            </small>
          </h3>
          <Facade units={house.units} pitch={PITCH * scale} unit="mm" />
        </div>
      ))}
    </div>
  ));

/** 覆盖图 for those who walk: every door of every house, legible in black and white. */
export const coverageDoorsPage = (model: CoverageModel, size: 'A3' | 'A4'): PaperPage => {
  const scale = size === 'A3' ? Math.SQRT2 : 1;
  return toPage({
    title: `${model.name}入户排查覆盖图（内部）`,
    fileName: `排查覆盖图 内部 ${model.name} ${size} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait[size],
    css: css(scale),
    sheets: (
      <StaffSheet
        head={model.head}
        title={`${model.name}入户排查`}
        aside={model.period}
        keeping="用完收回，不张贴、不拍照"
        mark={null}
        printedAt={model.printedAt}
      >
        <p className="big">{model.sentence}</p>
        <Legend scale={scale} />
        {model.purged ? <p>这一轮的门牌已按清除日期清掉，只留数字。</p> : <Houses model={model} scale={scale} />}
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['图上看得出每一户的情况，只给排查的人用，用完收回。'],
  });
};
