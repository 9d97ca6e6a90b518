import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { countTo } from '../numbered.ts';
import { Fit } from '../parts.tsx';
import { mm, portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import type { GateRow, GateSheetModel } from './model.ts';

/** What the frame, the table's head and the spare rows leave, in mm. */
const BODY = 237;
const SHIFT_HEAD = 9;
const SPARE_ROWS = 2;
const LEAST_ROW = 8.6;
const MOST_ROW = 16;

/** As high as one sheet allows; a fuller day goes on to a second sheet, shift by shift. */
const rowHeight = ({ shifts }: GateSheetModel): number => {
  const rows = shifts.reduce((sum, shift) => sum + shift.rows.length, SPARE_ROWS);
  const height = (BODY - 10 - SHIFT_HEAD * (shifts.length + 1)) / rows;
  return height < LEAST_ROW ? 10.5 : Math.min(MOST_ROW, height);
};

const css = (row: number): string => `${staffCss()}
.aside{font-size:6mm}
.c-post{width:29mm}.c-name{width:38mm}.c-phone{width:47mm}
.grid th{height:10mm;font-size:3.9mm;line-height:1.2}
.grid td.shift{height:${SHIFT_HEAD}mm;text-align:left;padding-left:2mm;border-top-width:0.55mm;font-family:${faces.hei};font-weight:700;font-size:4.6mm}
.shift span{margin-left:4mm;font-weight:400}.shift span b{font-size:5mm}
.grid tr.place{height:${mm(row)}}
.place .name{font-weight:700;font-size:${mm(Math.min(7, row * 0.58))};white-space:nowrap}
.place .phone{font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(6, row * 0.5))};white-space:nowrap}
.missing{font-family:${faces.hei};font-size:4.2mm;border:0.25mm dashed #111;padding:0 1.5mm}
`;

const Place = ({ row }: { readonly row: GateRow }): ReactNode => (
  <tr className="place">
    <td>
      <Fit>{row.postName}</Fit>
    </td>
    <td className="name">{row.name === '' ? <span className="missing">缺人</span> : <Fit>{row.name}</Fit>}</td>
    <td className="phone">{showPhone(row.phone)}</td>
    <td />
    <td />
  </tr>
);

const Spare = (): ReactNode => (
  <tbody data-keep="">
    <tr>
      <td className="shift" colSpan={5}>
        临时顶班<span>写明顶谁的班，由带班签字</span>
      </td>
    </tr>
    {countTo(SPARE_ROWS).map((row) => (
      <tr className="place" key={row}>
        <td />
        <td />
        <td />
        <td />
        <td />
      </tr>
    ))}
  </tbody>
);

const Rows = ({ model }: { readonly model: GateSheetModel }): ReactNode => (
  <table className="grid">
    <colgroup>
      <col className="c-post" />
      <col className="c-name" />
      <col className="c-phone" />
      <col />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>岗位</th>
        <th>姓名</th>
        <th>电话</th>
        <th>
          到岗
          <br />
          时间 签字
        </th>
        <th>
          离岗
          <br />
          时间 签字
        </th>
      </tr>
    </thead>
    {model.shifts.map(({ duty, leaderPhone, rows }) => (
      <tbody data-keep="" key={duty.shift.id}>
        <tr>
          <td className="shift" colSpan={5}>
            <i className="letter">{duty.shift.letter}</i> {shiftHours(duty)}
            {duty.leader && (
              <span>
                带班 <b>{duty.leader}</b> {showPhone(leaderPhone)}
              </span>
            )}
          </td>
        </tr>
        {rows.map((row) => (
          <Place key={row.key} row={row} />
        ))}
      </tbody>
    ))}
    <Spare />
  </table>
);

/** 今日值班 for the gate, A4 portrait: names and telephones large, columns to sign in and out. */
export const gateSheetPage = (model: GateSheetModel): PaperPage => {
  const missing = model.shifts.reduce((sum, shift) => sum + shift.rows.filter((row) => row.name === '').length, 0);
  return toPage({
    title: `今日值班 ${shortDate(model.date)}`,
    fileName: `今日值班 卡口 ${model.date}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(rowHeight(model)),
    sheets: (
      <StaffSheet
        head={model.head}
        title="今日值班"
        aside={`${longDate(model.date)} ${weekdayName(model.date)}`}
        keeping="岗亭内部使用，不对外张贴"
        mark={model.mark}
        printedAt={model.printedAt}
      >
        {model.shifts.length === 0 ? <p className="note">这一天还没有排班。</p> : <Rows model={model} />}
      </StaffSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: [
      ...(missing > 0 ? [`这一天还有 ${missing} 个空岗，表上印作“缺人”。`] : []),
      ...model.hiddenPhones,
      '表上印有电话，放在岗亭里面，不贴在居民看得见的地方。',
    ],
  });
};
