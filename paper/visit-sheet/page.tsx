import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { isNotMet } from '#core/service/rounds/door-visit.ts';
import { RECHECK_MINUTES, type VisitResult, visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder, resultSigns } from '#core/service/rounds/visit-counts.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { countTo } from '../numbered.ts';
import { mm, portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { VisitSheet, VisitSheetModel } from './model.ts';

/** Rows that one column of a sheet holds; a unit with more doors gets two columns, and further sheets after that. */
const ONE_COLUMN = 18;
const MOST_ROWS = 20;
const BLANK_ROWS = 18;
/** mm that the frame, the words above and the signatures leave */
const BODY = 178;
const HEAD = 12;

type Doors = VisitSheet['doors'];

const rowsOf = (doors: number): number => (doors <= ONE_COLUMN ? doors : Math.min(MOST_ROWS, Math.ceil(doors / 2)));
const rowHeight = (sheets: readonly VisitSheet[]): number =>
  Math.min(12, (BODY - HEAD) / Math.max(1, ...sheets.map((sheet) => rowsOf(sheet.doors.length)), sheets.length === 0 ? BLANK_ROWS : 1));

const css = (row: number): string => `${staffCss()}
${supplyCss}
.lead{display:flex;flex-wrap:wrap;gap:0 8mm;font-size:4.2mm;line-height:1.7;margin-bottom:2mm}
.lead b{font-family:${faces.hei};font-size:4.8mm}
.ask{flex:1 1 100%}
.halves{display:flex;gap:4mm;align-items:flex-start}
.halves>*{flex:1 1 0}
.grid th{height:${HEAD}mm;line-height:1.15}
.grid tbody tr{height:${mm(row)}}
.grid .top td{border-top-width:0.55mm}
.c-room{width:15mm}.c-box{width:9mm}.wide .c-room{width:24mm}.wide .c-box{width:15mm}.wide .c-time{width:20mm}
.room{font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(5.6, row * 0.55))};white-space:nowrap}
.box{display:inline-block;width:${mm(Math.min(6, row * 0.6))};height:${mm(Math.min(6, row * 0.6))};border:0.4mm solid #111;vertical-align:middle}
.before{font-size:3mm;line-height:1.2;text-align:left}
.key{display:block;font-size:5mm}
`;

/** A head of one line in a narrow column. */
const shortWords: Readonly<Record<VisitResult, string>> = { ...visitResults, away: '外出' };

/** 3 for the eye that types, the word for the eye that walks. */
const Heads = ({ wide }: { readonly wide: boolean }): ReactNode => (
  <thead>
    <tr>
      <th>门牌</th>
      {resultOrder.map((result, index) => (
        <th key={result}>
          <span className="key">{index + 1}</span>
          {wide ? shortWords[result] : resultSigns[result]}
        </th>
      ))}
      {wide && <th>时间</th>}
      <th>备注</th>
    </tr>
  </thead>
);

const before = ({ visit }: Doors[number]): string =>
  visit && isNotMet(visit.result) ? `${shortDate(visit.at.slice(0, 10) as never)} ${visit.at.slice(11)} ${visitResults[visit.result]}` : '';

const Rows = ({ doors, wide }: { readonly doors: Doors; readonly wide: boolean }): ReactNode =>
  floorsOf(doors).flatMap((floor, index) =>
    floor.doors.map((door, place) => (
      <tr key={door.room} className={index > 0 && place === 0 ? 'top' : undefined}>
        <td className="room">{door.room}</td>
        {resultOrder.map((result) => (
          <td key={result}>
            <i className="box" />
          </td>
        ))}
        {wide && <td />}
        <td className="before">{before(door)}</td>
      </tr>
    )),
  );

const BlankRows = (): ReactNode =>
  countTo(BLANK_ROWS).map((row) => (
    <tr key={row}>
      <td />
      {resultOrder.map((result) => (
        <td key={result}>
          <i className="box" />
        </td>
      ))}
      <td />
      <td />
    </tr>
  ));

const DoorTable = ({ wide, children }: { readonly wide: boolean; readonly children: ReactNode }): ReactNode => (
  <table className={wide ? 'grid wide' : 'grid'}>
    <colgroup>
      <col className="c-room" />
      {resultOrder.map((result) => (
        <col className="c-box" key={result} />
      ))}
      {wide && <col className="c-time" />}
      <col />
    </colgroup>
    <Heads wide={wide} />
    <tbody>{children}</tbody>
  </table>
);

/** A unit of more doors than two columns hold goes on to further sheets. */
const partsOf = ({ doors }: VisitSheet): readonly (readonly Doors[])[] => {
  if (doors.length <= ONE_COLUMN) return [[doors]];
  const parts: Doors[][] = [];
  for (let at = 0; at < doors.length; at += 2 * MOST_ROWS) {
    const ofSheet = doors.slice(at, at + 2 * MOST_ROWS);
    const half = Math.ceil(ofSheet.length / 2);
    parts.push([ofSheet.slice(0, half), ofSheet.slice(half)]);
  }
  return parts;
};

const Lead = ({ model: { round }, sheet }: { readonly model: VisitSheetModel; readonly sheet: VisitSheet | null }): ReactNode => (
  <div className="lead">
    <span>
      <b>{round?.name ?? '第　　轮'}</b> {round ? `${longDate(round.from)} ${weekdayName(round.from)}` : '　　年　　月　　日'}
      {round && round.to !== round.from && `—${shortDate(round.to)}`}
    </span>
    <span>
      <b>{sheet ? sheet.pair || '还没分组' : '第　　组'}</b> {sheet?.people.join('、')}
    </span>
    {sheet && (
      <span>
        本单元 <b>{sheet.doors.length} 户</b>
      </span>
    )}
    {round && round.questions !== '' && <span className="ask">问：{round.questions}</span>}
    <span className="ask">
      每户打一个勾：{resultOrder.map((result, index) => `${index + 1} ${visitResults[result]}`).join('，')}。没见到、不开门的，
      {RECHECK_MINUTES / 60} 小时内再去一次。
    </span>
  </div>
);

interface FrameProps {
  readonly model: VisitSheetModel;
  readonly sheet: VisitSheet | null;
  readonly children: ReactNode;
}

const Frame = ({ model, sheet, children }: FrameProps): ReactNode => (
  <StaffSheet
    head={model.head}
    title="入户排查表"
    aside={sheet?.place ?? '　　栋　　单元'}
    keeping="只写门牌，不写住户；用完收回，不张贴、不拍照"
    mark={null}
    printedAt={model.printedAt}
  >
    <Lead model={model} sheet={sheet} />
    {children}
    <SignatureLine names={['入户时间', '排查人', '排查人']} />
  </StaffSheet>
);

const FilledSheets = ({ model, sheet }: { readonly model: VisitSheetModel; readonly sheet: VisitSheet }): ReactNode =>
  partsOf(sheet).map((halves) => (
    <Frame key={`${sheet.key} ${halves[0]?.[0]?.room}`} model={model} sheet={sheet}>
      <div className="halves">
        {halves
          .filter((doors) => doors.length > 0)
          .map((doors) => (
            <DoorTable key={doors[0]?.room} wide={halves.length === 1}>
              <Rows doors={doors} wide={halves.length === 1} />
            </DoorTable>
          ))}
      </div>
    </Frame>
  ));

/** 排查表, A4 portrait: a sheet a unit in walking order, boxes large enough for a gloved hand, numbered as the keys that type them in. */
export const visitSheetPage = (model: VisitSheetModel): PaperPage => {
  const blank = model.round === null;
  return toPage({
    title: blank ? '空白入户排查表' : `${model.round.name}入户排查表`,
    fileName: `入户排查表 ${blank ? '空白' : model.round.name}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(rowHeight(model.sheets)),
    sheets: (
      <>
        {model.sheets.map((sheet) => (
          <FilledSheets key={sheet.key} model={model} sheet={sheet} />
        ))}
        {model.sheets.length === 0 && (
          <Frame model={model} sheet={null}>
            <DoorTable wide>
              <BlankRows />
            </DoorTable>
          </Frame>
        )}
      </>
    ),
    formats: ['pdf'],
    remarks: blank ? [] : model.sheets.length === 0 ? ['没有要走的户了，印出来是一张空表。'] : ['表上有门牌，发给排查的两个人，用完收回。'],
  });
};
