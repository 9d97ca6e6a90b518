import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { balanced } from '../balanced.ts';
import { Fit } from '../parts.tsx';
import { mm, portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import type { LeaderListModel, LeaderRow } from './model.ts';

/** What the frame and the table's head leave on A4, in mm. */
const BODY = 229;
const LEAST_ROW = 7;
const MOST_ROW = 11;

const css = (row: number): string => `${staffCss()}
.c-date{width:31mm}.c-shift{width:33mm}.c-name{width:28mm}.c-title{width:30mm}.c-phone{width:33mm}
.grid th{height:9mm}
.grid tbody tr{height:${mm(row)}}
.grid .day{font-size:3.7mm;white-space:nowrap;padding:0}
.grid .name{font-weight:700;font-size:${mm(Math.min(5, row * 0.6))};white-space:nowrap}
.grid .phone{font-size:4mm;white-space:nowrap}
`;

const Row = ({ row, first }: { readonly row: LeaderRow; readonly first: ReactNode }): ReactNode => (
  <tr>
    {first}
    <td>
      {row.duty ? (
        <>
          <i className="letter">{row.duty.shift.letter}</i> {shiftHours(row.duty)}
        </>
      ) : (
        '全天'
      )}
    </td>
    <td className="name">{row.name === '' ? '未定' : <Fit>{row.name}</Fit>}</td>
    <td>
      <Fit>{row.title}</Fit>
    </td>
    <td className="phone hei">{showPhone(row.phone)}</td>
    <td />
  </tr>
);

const Table = ({ days }: { readonly days: LeaderListModel['days'] }): ReactNode => (
  <table className="grid">
    <colgroup>
      <col className="c-date" />
      <col className="c-shift" />
      <col className="c-name" />
      <col className="c-title" />
      <col className="c-phone" />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>日期</th>
        <th>班次</th>
        <th>带班</th>
        <th>职务</th>
        <th>电话</th>
        <th>签字</th>
      </tr>
    </thead>
    {days.map((day) => (
      <tbody key={day.date} data-keep="">
        {day.rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            first={
              index === 0 && (
                <td className="day hei" rowSpan={day.rows.length}>
                  {shortDate(day.date)} {weekdayName(day.date)}
                </td>
              )
            }
          />
        ))}
      </tbody>
    ))}
  </table>
);

/** 带班领导表, A4 portrait: who leads, on which day or in which shift, and how to reach them. */
export const leaderListPage = (model: LeaderListModel): PaperPage => {
  const rowsADay = Math.max(1, ...model.days.map((day) => day.rows.length));
  const sheets = balanced(model.days, Math.floor(BODY / (LEAST_ROW * rowsADay)));
  const fullest = Math.max(1, ...sheets.map((days) => days.reduce((sum, day) => sum + day.rows.length, 0)));
  return toPage({
    title: '带班领导表',
    fileName: `带班领导表 ${model.from} 至 ${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(Math.min(MOST_ROW, BODY / fullest)),
    sheets: sheets.map((days) => (
      <StaffSheet
        key={days[0]?.date ?? ''}
        head={model.head}
        title="带班领导表"
        aside={`${longDate(days[0]?.date ?? model.from)}—${shortDate(days.at(-1)?.date ?? model.to)}`}
        keeping="值班室内部使用，不外传"
        mark={model.mark}
        printedAt={model.printedAt}
      >
        <Table days={days} />
      </StaffSheet>
    )),
    formats: ['pdf'],
    remarks: [
      ...(model.unnamedDays > 0 ? [`有 ${model.unnamedDays} 天没有指定带班，按当班支部职务最高的人印出。`] : []),
      ...model.hiddenPhones,
      '表上印有电话，只贴在值班室。',
    ],
  });
};
