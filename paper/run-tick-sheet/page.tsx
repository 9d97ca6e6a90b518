import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { type DoorStateName, doorStates } from '#core/supplies/door-state.ts';
import { longDate, weekdayName } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { mm, portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { TickSheet, TickSheetModel } from './model.ts';

/** Rows that one column of a sheet holds; a unit with more doors gets two columns, and further sheets after that. */
const ONE_COLUMN = 18;
const MOST_ROWS = 20;
/** mm that the frame, the words above and the signatures leave */
const BODY = 192;
const HEAD = 9;

const rowsOf = (doors: number): number => (doors <= ONE_COLUMN ? doors : Math.min(MOST_ROWS, Math.ceil(doors / 2)));
const rowHeight = (sheets: readonly TickSheet[]): number => {
  const most = Math.max(1, ...sheets.map((sheet) => rowsOf(sheet.doors.length)));
  return Math.min(15, (BODY - HEAD) / most);
};

const css = (row: number): string => `${staffCss()}
${supplyCss}
.lead{display:flex;flex-wrap:wrap;gap:0 8mm;font-size:4.2mm;line-height:1.7;margin-bottom:2mm}
.lead b{font-family:${faces.hei};font-size:4.8mm}
.halves{display:flex;gap:4mm;align-items:flex-start}
.halves>*{flex:1 1 0}
.grid th{height:${HEAD}mm}
.grid tbody tr{height:${mm(row)}}
.grid .top td{border-top-width:0.55mm}
.c-room{width:22mm}.c-box{width:17mm}.wide .c-room{width:30mm}.wide .c-box{width:23mm}
.room{font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(6.4, row * 0.55))};white-space:nowrap}
.box{display:inline-block;width:${mm(Math.min(7, row * 0.62))};height:${mm(Math.min(7, row * 0.62))};border:0.4mm solid #111;vertical-align:middle;line-height:${mm(Math.min(7, row * 0.62))};font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(6, row * 0.55))}}
`;

const columns: readonly DoorStateName[] = ['delivered', 'away', 'declined'];

const Doors = ({ doors, wide }: { readonly doors: TickSheet['doors']; readonly wide: boolean }): ReactNode => (
  <table className={wide ? 'grid wide' : 'grid'}>
    <colgroup>
      <col className="c-room" />
      {columns.map((state) => (
        <col className="c-box" key={state} />
      ))}
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>门牌</th>
        {columns.map((state) => (
          <th key={state}>{doorStates[state]}</th>
        ))}
        <th>{wide ? '领取签字' : '签字'}</th>
      </tr>
    </thead>
    <tbody>
      {floorsOf(doors).flatMap((floor, index) =>
        floor.doors.map((door, place) => (
          <tr key={door.room} className={index > 0 && place === 0 ? 'top' : undefined}>
            <td className="room">{door.room}</td>
            {columns.map((state) => (
              <td key={state}>
                <i className="box">{door.state === state ? '✓' : ''}</i>
              </td>
            ))}
            <td />
          </tr>
        )),
      )}
    </tbody>
  </table>
);

/** A unit of more doors than two columns hold goes on to further sheets, floor by floor as they come. */
const partsOf = ({ doors }: TickSheet): readonly (readonly TickSheet['doors'][])[] => {
  if (doors.length <= ONE_COLUMN) return [[doors]];
  const parts: TickSheet['doors'][][] = [];
  for (let at = 0; at < doors.length; at += 2 * MOST_ROWS) {
    const ofSheet = doors.slice(at, at + 2 * MOST_ROWS);
    const half = Math.ceil(ofSheet.length / 2);
    parts.push([ofSheet.slice(0, half), ofSheet.slice(half)]);
  }
  return parts;
};

const Lead = ({ model, sheet }: { readonly model: TickSheetModel; readonly sheet: TickSheet }): ReactNode => (
  <div className="lead">
    <span>
      {model.runName}：每户 <b>{model.quota}</b>
      {model.itemName}
    </span>
    <span>
      {longDate(sheet.trip.date)} {weekdayName(sheet.trip.date)} <b>{sheet.trip.team}</b>
      {sheet.people.length > 0 && `（${sheet.people.join('、')}）`}
    </span>
    <span>
      本单元 <b>{sheet.doors.length} 户</b>，共 {sheet.total}
      {sheet.again && '（上次没送到的）'}
    </span>
  </div>
);

/** 签收表, A4 portrait: doors in the order of floors, boxes large enough for a gloved hand, no name of any resident. */
export const tickSheetPage = (model: TickSheetModel): PaperPage =>
  toPage({
    title: `${model.runName}签收表`,
    fileName: `签收表 ${model.runName}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(rowHeight(model.sheets)),
    sheets: (
      <>
        {model.sheets.flatMap((sheet) =>
          partsOf(sheet).map((halves, part) => (
            <StaffSheet
              key={`${sheet.key} ${halves[0]?.[0]?.room ?? part}`}
              head={model.head}
              title="入户分发签收表"
              aside={`${sheet.building} ${sheet.unit}`}
              keeping="只写门牌，不写住户姓名；送完交物资管理员登记"
              mark={null}
              printedAt={model.printedAt}
            >
              <Lead model={model} sheet={sheet} />
              <div className="halves">
                {halves
                  .filter((doors) => doors.length > 0)
                  .map((doors) => (
                    <Doors key={doors[0]?.room} doors={doors} wide={halves.length === 1} />
                  ))}
              </div>
              <SignatureLine names={['领货数量', '带回数量', '送货人']} />
            </StaffSheet>
          )),
        )}
      </>
    ),
    formats: ['pdf'],
    remarks: model.sheets.length === 0 ? ['这里没有要送的住户，没有可印的签收表。'] : [],
  });
