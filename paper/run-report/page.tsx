import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { runAccount } from '#core/supplies/distribution/reconcile-run.ts';
import { needWords, runNeed } from '#core/supplies/distribution/run-need.ts';
import { type BuildingProgress, progressByBuilding, progressWords, runCounts } from '#core/supplies/distribution/run-progress.ts';
import { tripKey } from '#core/supplies/distribution/trip.ts';
import { amountWords, groupDigits } from '#core/supplies/distribution/weight-words.ts';
import { doorStates } from '#core/supplies/door-state.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { DoorGlyph } from '../distribution/door-glyph.tsx';
import { UnitPicture } from '../distribution/unit-picture.tsx';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import type { RunPaperSource } from '../run-tick-sheet/model.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

type Source = Omit<RunPaperSource, 'nameOf'>;
type Account = Source['view']['accounts'][number];

const figure = (value: number): string => groupDigits(showQuantity(value));
const columns: readonly ListColumn<Account>[] = [
  { head: '日期', width: 30, cell: ({ trip }) => <span className="nowrap">{`${shortDate(trip.date)} ${weekdayName(trip.date)}`}</span> },
  { head: '配送队', width: 19, cell: ({ trip }) => trip.team },
  { head: '户数', width: 13, look: 'figure', cell: ({ counts }) => counts.households },
  { head: '已送', width: 13, look: 'figure', cell: ({ counts }) => counts.delivered },
  { head: '装车', width: 21, look: 'figure', cell: ({ loaded }) => figure(loaded) },
  { head: '带回', width: 18, look: 'figure', cell: ({ returned }) => figure(returned) },
  { head: '送出', width: 21, look: 'figure', cell: ({ used }) => figure(used) },
  { head: '差额和原因', look: 'left', cell: (account) => explanation(account) },
];

const explanation = ({ explained, difference, reasons }: Pick<Account, 'explained' | 'difference' | 'reasons'>): string =>
  [
    explained === 0 ? '' : `${explained > 0 ? '报损' : '盘盈'} ${figure(Math.abs(explained))}：${reasons.join('；')}`,
    difference === 0 ? '' : `未核对 ${figure(difference)}`,
  ]
    .filter((words) => words !== '')
    .join('；');

/** mm: what a sheet is wide, a door, the space after a unit and around a house. */
const ROW = 180;
const DOOR = 3.4;
const UNIT_GAP = 1.8;
const HOUSE_GAP = 6.5;

const css = `${staffCss()}
${listCss()}
${columnCss('trips', columns)}
${supplyCss}
.grid td{padding:0.8mm 1mm}
.grid tbody tr{height:8mm}
.lead{font-size:4.4mm;line-height:1.7;margin-bottom:2mm}
h2{font-family:${faces.hei};font-weight:700;font-size:4.6mm;line-height:1.6;margin:3mm 0 1mm}
.legend{display:flex;gap:7mm;font-size:3.6mm;margin-bottom:1.5mm}
.legend span{display:flex;gap:1.5mm;align-items:center}
.houses{display:flex;gap:3mm;margin-bottom:2mm}
.house{border:0.25mm solid #111;padding:1mm 1.5mm}
.house h3{font-family:${faces.hei};font-weight:700;font-size:3.8mm;line-height:1.5}
.house h3 small{font-weight:400;font-size:3.3mm}
.units{display:flex;gap:${UNIT_GAP}mm;align-items:flex-end}
.unit{display:flex;flex-direction:column;align-items:center;font-size:2.9mm;line-height:1.4}
`;

const Legend = (): ReactNode => (
  <div className="legend">
    {(['delivered', 'away', 'declined', 'open'] as const).map((state) => (
      <span key={state}>
        <svg aria-hidden="true" width="4mm" height="4mm" viewBox="0 0 1 1">
          <DoorGlyph state={state} x={0.08} y={0.08} size={0.84} />
        </svg>
        {doorStates[state]}
      </span>
    ))}
  </div>
);

const House = ({ house }: { readonly house: BuildingProgress }): ReactNode => (
  <div className="house">
    <h3>
      {house.building} <small>{`${house.counts.delivered + house.counts.declined}/${house.counts.households} 户`}</small>
    </h3>
    <div className="units">
      {house.units.map((unit) => (
        <div className="unit" key={unit.id}>
          <UnitPicture doors={unit.doors} pitch={DOOR} unit="mm" />
          {unit.unit}
        </div>
      ))}
    </div>
  </div>
);

const houseWidth = ({ units }: BuildingProgress): number =>
  units.reduce(
    (sum, unit) => sum + Math.max(7, DOOR * Math.max(1, ...floorsOf(unit.doors).map((floor) => floor.doors.length))) + UNIT_GAP,
    HOUSE_GAP,
  );

/** As many houses a row as fit: a sheet ends between two rows and never inside a house. */
const rowsOfHouses = (houses: readonly BuildingProgress[]): readonly (readonly BuildingProgress[])[] => {
  const rows: BuildingProgress[][] = [];
  let left = 0;
  for (const house of houses) {
    const row = rows.at(-1);
    if (row && left >= houseWidth(house)) row.push(house);
    else rows.push([house]);
    left = (row?.at(-1) === house ? left : ROW) - houseWidth(house);
  }
  return rows;
};

const Houses = ({ units }: Pick<Source['view'], 'units'>): ReactNode =>
  rowsOfHouses(progressByBuilding(units)).map((ofRow) => (
    <div className="houses" key={ofRow[0]?.building}>
      {ofRow.map((house) => (
        <House key={house.building} house={house} />
      ))}
    </div>
  ));

const Sums = ({ view }: { readonly view: Source['view'] }): ReactNode => {
  const whole = runAccount(view.accounts);
  const { unit } = view.item;
  return (
    <>
      合计：装车 {amountWords(whole.loaded, unit)} − 带回 {amountWords(whole.returned, unit)} ={' '}
      {amountWords(whole.loaded - whole.returned, unit)}；送出 {whole.counts.delivered} 户 × {amountWords(view.run.quota, unit)} ={' '}
      {amountWords(whole.used, unit)}
      {whole.explained !== 0 && `，${whole.explained > 0 ? '报损' : '盘盈'} ${amountWords(Math.abs(whole.explained), unit)}`}
      {whole.difference === 0 ? '。账货相符。' : `，还有 ${amountWords(whole.difference, unit)} 未核对。`}
      <SignatureLine names={['物资管理员', '复核', '书记']} />
    </>
  );
};

const dayWords = ({ run, accounts }: Source['view']): string => {
  const dates = accounts.map((account) => account.trip.date);
  const [first, last] = [dates[0] ?? run.from, dates.at(-1) ?? run.from];
  return first === last ? longDate(first) : `${longDate(first)}—${shortDate(last)}`;
};

/** 分发报告, A4 portrait: what was brought, as numbers and as a picture, and that the goods add up. */
export const runReportPage = ({ post, view, printedAt }: Source): PaperPage => {
  const head = branchHead(post);
  const counts = runCounts(view.units);
  const whole = runAccount(view.accounts);
  return toPage({
    title: `${view.run.name}分发报告`,
    fileName: `分发报告 ${view.run.name}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet head={head} title="入户分发报告" aside={view.run.name} keeping="内部使用，存档" mark={null} printedAt={printedAt}>
        <p className="lead">
          {dayWords(view)}，向 {progressByBuilding(view.units).length} 栋 {view.units.length} 个单元分发{view.item.name}：
          {needWords(runNeed(counts.households, view.run.quota, 0), view.item.unit)}。结果：{progressWords(counts)}。
          {view.run.closedOn && `${longDate(view.run.closedOn)}结束。`}
        </p>
        <h2 data-keep-next="">一、送货和核对（{view.item.unit}）</h2>
        <ListTable name="trips" columns={columns} rows={view.accounts} keyOf={({ trip }) => tripKey(trip)} tail={<Sums view={view} />} />
        <h2 data-keep-next="">二、各楼进度</h2>
        <Legend />
        <Houses units={view.units} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: whole.difference === 0 ? [] : ['有的趟次货还没对上，报告里写作“未核对”。'],
  });
};
