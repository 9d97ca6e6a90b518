import type { ReactNode } from 'react';
import { type BoardSize, boardSizes } from '#core/boards/board-size.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { markWords } from '#core/duty/plan-mark.ts';
import { inWords } from '#core/roster/published.ts';
import { longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { boardFormats } from '../board-formats.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { publicBody, readingRemarks } from '../public-body.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm } from '../sheet-size.ts';
import { emWidth } from '../text-size.ts';
import { toPage } from '../to-page.tsx';
import type { DutyNoticeModel, NoticeDay, NoticePlace, NoticeShift } from './model.ts';

/** A line in letter sizes, a shift's head in lines, what a cell keeps free left and right in letters. */
const LINE = 1.42;
const HEAD = 1.35;
const CELL_EDGES = 0.9;
const MOST_LINES = 0.9;
const MOST_SHRINK = 0.65;

/** 张三 李四 另 1 人; what is missing is not said in public. */
const namesOf = ({ names, others }: NoticePlace): string => {
  const said = names.join('　');
  if (others === 0) return said;
  return names.length > 0 ? `${said}　另 ${others} 人` : `值班人员 ${others} 人`;
};

const standing = (shift: NoticeShift): readonly NoticePlace[] => shift.places.filter((place) => place.names.length + place.others > 0);

/** Most lines fit at full size; the longest few shrink, so that one long name does not make all the others small. */
const roomFor = (texts: readonly string[]): number => {
  const widths = texts.map(emWidth).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * MOST_LINES)] ?? 0;
  return Math.max(4, usual, (widths.at(-1) ?? 0) * MOST_SHRINK);
};

/** One day: shift by shift, a line a place. */
const DayTable = ({ day }: { readonly day: NoticeDay }): ReactNode => (
  <table className="day">
    <colgroup>
      <col className="c-post" />
      <col />
    </colgroup>
    {day.shifts.map((shift) => (
      <tbody data-keep="" key={shift.duty.shift.id}>
        <tr className="shift">
          <td colSpan={2}>
            <Fit>
              <i className="letter">{shift.duty.shift.letter}</i> {shiftHours(shift.duty)}
              {shift.leader !== '' && <span className="leader">带班 {shift.leader}</span>}
            </Fit>
          </td>
        </tr>
        {standing(shift).map((place) => (
          <tr key={place.postName}>
            <td className="post">
              <Fit>{place.postName}</Fit>
            </td>
            <td className="names">
              <Fit>{namesOf(place)}</Fit>
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);

const Cell = ({ shift }: { readonly shift: NoticeShift | undefined }): ReactNode => (
  <td>
    {shift && shift.leader !== '' && <Fit className="cell-leader">带班 {shift.leader}</Fit>}
    {shift &&
      standing(shift).map((place) => (
        <Fit key={place.postName}>
          <span className="at">{place.postName}</span> {namesOf(place)}
        </Fit>
      ))}
  </td>
);

const WeekTable = ({ days }: { readonly days: readonly NoticeDay[] }): ReactNode => {
  const shifts = shiftsOf(days);
  return (
    <table className="week">
      <colgroup>
        <col className="c-date" />
        {shifts.map(({ duty }) => (
          <col key={duty.shift.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>日期</th>
          {shifts.map(({ duty }) => (
            <th key={duty.shift.id}>
              <Fit>
                <i className="letter">{duty.shift.letter}</i> {shiftHours(duty)}
              </Fit>
            </th>
          ))}
        </tr>
      </thead>
      {days.map((day) => (
        <tbody data-keep="" key={day.date}>
          <tr>
            <th className="date">
              {shortDate(day.date)}
              <br />
              {weekdayName(day.date)}
            </th>
            {shifts.map(({ duty }) => (
              <Cell key={duty.shift.id} shift={day.shifts.find((one) => one.duty.shift.id === duty.shift.id)} />
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
};

/** Every shift of the days once, in order of time. */
const shiftsOf = (days: readonly NoticeDay[]): readonly NoticeShift[] => {
  const known = new Map(days.flatMap((day) => day.shifts).map((shift) => [shift.duty.shift.id, shift]));
  return [...known.values()].sort((a, b) => a.duty.shift.startMinute - b.duty.shift.startMinute);
};

const dayLetter = ({ shifts }: NoticeDay, body: { widthMm: number; heightMm: number }): number => {
  const lines = shifts.reduce((sum, shift) => sum + HEAD + standing(shift).length, 0);
  const words = roomFor(shifts.flatMap((shift) => standing(shift).map(namesOf)));
  return Math.min(body.heightMm / Math.max(6, lines * LINE + 1), (body.widthMm * 0.68) / (words + CELL_EDGES));
};

const weekLetter = (days: readonly NoticeDay[], body: { widthMm: number; heightMm: number }): number => {
  const lines = days.reduce((sum, day) => {
    const inCells = day.shifts.map((shift) => standing(shift).length + (shift.leader === '' ? 0 : 1));
    return sum + Math.max(2, ...inCells) + 0.5;
  }, 2.2);
  const words = roomFor(
    days.flatMap((day) => day.shifts.flatMap((shift) => standing(shift).map((place) => `${place.postName} ${namesOf(place)}`))),
  );
  const columns = Math.max(1, shiftsOf(days).length);
  return Math.min(body.heightMm / (lines * LINE), (body.widthMm * 0.86) / columns / (words + CELL_EDGES));
};

/** As large as one sheet allows, but never too small to read or as large as a title. */
const letterOf = ({ days }: DutyNoticeModel, size: BoardSize): number => {
  const sheet = boardSizes[size];
  const scale = sheet.widthMm / 210;
  const [only] = days;
  const body = publicBody(sheet);
  const letter = days.length === 1 && only ? dayLetter(only, body) : weekLetter(days, body);
  return Math.max(3.4 * Math.min(scale, 1.4), Math.min(9.5 * scale, letter));
};

/** Rows of a week are stretched to fill the sheet, so that it does not end half way down. */
const weekRow = (days: number, size: BoardSize, letter: number): number =>
  Math.min(letter * LINE * 9, (publicBody(boardSizes[size]).heightMm - letter * 3) / Math.max(7, days));

const css = (size: BoardSize, letter: number, days: number): string => {
  const line = mm(Math.max(0.25, letter * 0.04));
  return `${publicCss(boardSizes[size])}
.c-post{width:30%}.c-date{width:14%}
table{font-size:${mm(letter)};line-height:${LINE}}
td,th{vertical-align:middle;padding:0 ${mm(letter * 0.3)};overflow:hidden}
.day td{height:${mm(letter * LINE)};border-bottom:${line} solid #111}
.day .shift td{height:${mm(letter * LINE * HEAD)};border-top:${mm(Math.max(0.55, letter * 0.08))} solid #111;font-family:${faces.hei};font-weight:700;font-size:${mm(letter * 0.86)}}
.leader{margin-left:1.2em}
.post{font-family:${faces.hei}}
.names{font-weight:700}
.week td,.week th{border:${line} solid #111}
.week th{font-family:${faces.hei};font-weight:700;font-size:${mm(letter * 0.92)};line-height:1.35}
.week td{padding-top:${mm(letter * 0.2)};padding-bottom:${mm(letter * 0.2)};font-weight:700}
.week tbody tr{height:${mm(weekRow(days, size, letter))}}
.week thead th{padding-top:${mm(letter * 0.25)};padding-bottom:${mm(letter * 0.25)}}
.at{font-weight:400;font-family:${faces.hei}}
.cell-leader{font-family:${faces.hei};font-size:0.9em}
.letter{display:inline-block;font-style:normal;border:${line} solid #111;border-radius:0.3em;width:1.5em;line-height:1.3;text-align:center}
.none{font-size:${mm(letter)}}
`;
};

const period = ({ days }: DutyNoticeModel): string => {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (!first || !last) return '';
  return first === last ? `${longDate(first)} ${weekdayName(first)}` : `${longDate(first)}至${shortDate(last)}`;
};

const remarksOf = (model: DutyNoticeModel, letter: number): readonly string[] => [
  ...(model.mark.numbers.length === 0 ? ['这几天的值班表还没有发布。先在“排班”里发布，再贴出去。'] : []),
  ...(model.mark.unexplained > 0 ? [`值班表是${markWords(model.mark)}。先发布，再贴出去。`] : []),
  ...(model.withheld.length > 0 ? [`没有同意公示，只印人数不印姓名：${inWords(model.withheld)}。征得同意后在花名册勾选。`] : []),
  ...(model.missing > 0 ? [`还有 ${model.missing} 个空岗，公示上不写缺人。`] : []),
  ...readingRemarks('姓名', letter),
  '不印个人电话；值班电话和监督电话印在下面。',
];

/** 值班公示 of one day or of several, on one sheet where it fits. */
export const dutyNoticePage = (model: DutyNoticeModel, size: BoardSize): PaperPage => {
  const { days, head } = model;
  const letter = letterOf(model, size);
  const [only] = days;
  const empty = days.every((day) => day.shifts.every((shift) => standing(shift).length === 0));
  return toPage({
    title: `值班公示 ${period(model)}`,
    fileName: `值班公示 ${head.community} ${size} ${days[0]?.date ?? ''}${head.sample ? ' 示例' : ''}`,
    size: boardSizes[size],
    css: css(size, letter, days.length),
    sheets: (
      <PublicSheet head={head} title="值班公示" subtitle={`${head.community}　${period(model)}`} printedAt={model.printedAt}>
        {empty && <p className="none">这几天还没有排班。</p>}
        {!empty && (days.length === 1 && only ? <DayTable day={only} /> : <WeekTable days={days} />)}
      </PublicSheet>
    ),
    formats: boardFormats(size),
    remarks: empty ? ['这几天还没有排班，先在“排班”里排好再打印。'] : remarksOf(model, letter),
  });
};
