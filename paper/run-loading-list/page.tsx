import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { longDate, weekdayName } from '#core/time/local-date.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { LoadingLine, LoadingListModel } from './model.ts';

const Stops = ({ line }: { readonly line: LoadingLine }): ReactNode =>
  line.stops.map((stop) => (
    <div key={stop.building} className="stop">
      <b>{stop.building}</b>　{stop.words}
    </div>
  ));

const columnsOf = (done: boolean): readonly ListColumn<LoadingLine>[] => [
  {
    head: '配送队',
    width: 30,
    cell: ({ trip, people }) => (
      <>
        <b className="team">{trip.team}</b>
        <div className="people">{people.join('、')}</div>
      </>
    ),
  },
  { head: '送到哪里', look: 'left', cell: (line) => <Stops line={line} /> },
  { head: '户数', width: 16, cell: ({ households }) => <b>{households}</b> },
  {
    head: done ? '已装' : '应装',
    width: 32,
    cell: ({ toLoad, loaded }) => (
      <>
        <b>{toLoad}</b>
        {loaded !== '' && <div className="people">车上已有 {loaded}</div>}
      </>
    ),
  },
  { head: '实装', width: 20, cell: () => null },
  { head: '领货签字', width: 26, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('loading', columnsOf(false))}
${supplyCss}
.grid td{padding:1.5mm 1mm}
.grid tbody tr{height:16mm}
.team{font-size:5mm}
.people{font-size:3.3mm;line-height:1.4}
.stop{line-height:1.55}
`;

/** 装车单, A4 portrait, one sheet a day: what each team takes and where it goes. */
export const loadingListPage = (model: LoadingListModel): PaperPage =>
  toPage({
    title: `${model.runName}装车单`,
    fileName: `装车单 ${model.runName}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <>
        {model.days.map((day) => (
          <StaffSheet
            key={day.date}
            head={model.head}
            title="入户分发装车单"
            aside={`${longDate(day.date)} ${weekdayName(day.date)}`}
            keeping="装车、领货两人当面点清；余货带回入库"
            mark={null}
            printedAt={model.printedAt}
          >
            <ListTable
              name="loading"
              columns={columnsOf(model.done)}
              rows={day.lines}
              keyOf={(line) => line.trip.team}
              tail={
                <>
                  {model.runName}：每户 {model.quota}
                  {model.itemName}。这一天共 {day.households} 户，{model.done ? '实际装车' : '应装'} {day.toLoad}。
                  <SignatureLine names={['发货', '复核', '带班']} />
                </>
              }
            />
          </StaffSheet>
        ))}
      </>
    ),
    formats: ['pdf'],
    remarks: model.done ? ['已没有要送的住户，装车单印的是实际装车数，留作底单。'] : [],
  });
