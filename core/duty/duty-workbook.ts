import type { DutyPeriod, OnDuty } from '../contract/results.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import { datesBetween, type LocalDate, shortDate, weekdayName } from '../time/local-date.ts';
import type { Assignment, Shift } from './duty.ts';
import { shiftHours } from './duty-message.ts';
import { type FairnessColumn, type FairnessTable, fairnessColumns } from './fairness-figures.ts';

/** A cell of the workbook: its text says everything, the tone only repeats it. */
export interface GridCell {
  readonly text: string | number;
  readonly tone?: 'early' | 'middle' | 'night' | 'away';
}

export type GridRows = readonly (readonly GridCell[])[];

const NOON = 720;
const text = (value: string | number): GridCell => ({ text: value });

/** As on screen: night shifts, else morning and afternoon by when they start. */
const toneOf = (shift: Shift): 'early' | 'middle' | 'night' => {
  if (shift.night) return 'night';
  return shift.startMinute < NOON ? 'early' : 'middle';
};

const isAway = (person: Person, date: LocalDate, absences: readonly Absence[]): boolean =>
  absences.some((one) => one.personId === person.id && one.from <= date && date <= one.to) ||
  (person.availableFrom !== null && date < person.availableFrom) ||
  (person.availableTo !== null && date > person.availableTo);

type Period = Pick<DutyPeriod, 'from' | 'to' | 'setup' | 'people' | 'assignments' | 'absences'>;

const dayCell = (period: Period, person: Person, date: LocalDate, duties: readonly Assignment[]): GridCell => {
  const shifts = duties
    .filter((duty) => duty.date === date)
    .flatMap((duty) => period.setup.shifts.find((shift) => shift.id === duty.shiftId) ?? [])
    .sort((a, b) => a.startMinute - b.startMinute);
  const [first] = shifts;
  if (first) return { text: shifts.map((shift) => shift.letter).join(' '), tone: toneOf(first) };
  // The file is not encrypted: that somebody is away may stand in it, why may not.
  return isAway(person, date, period.absences) ? { text: '不在', tone: 'away' } : text('');
};

/** 按人员: people down, days across, the letters of the shifts; the same people as on screen. */
export const peopleGrid = (period: Period): GridRows => {
  const dates = datesBetween(period.from, period.to);
  const nights = new Set(period.setup.shifts.filter((shift) => shift.night).map((shift) => shift.id));
  const rows = period.people.flatMap((person) => {
    const duties = period.assignments.filter((duty) => duty.personId === person.id);
    if (person.removed && duties.length === 0) return [];
    return [
      [
        text(person.name),
        text(person.unit),
        ...dates.map((date) => dayCell(period, person, date, duties)),
        text(duties.length),
        text(duties.filter((duty) => nights.has(duty.shiftId)).length),
      ],
    ];
  });
  const heads = ['姓名', '单位', ...dates.map((date) => `${shortDate(date)} ${weekdayName(date)}`), '班次', '夜班'];
  return [heads.map(text), ...rows];
};

const placeText = (place: OnDuty['places'][number] | undefined): string => {
  if (!place) return '';
  const names = place.people.map((person) => person.name);
  return [...names, ...(place.missing > 0 ? [`缺${place.missing}人`] : [])].join('、');
};

/** 按岗位: a row for each shift of each day, a column for each post. */
export const postsGrid = (days: readonly { readonly duties: readonly OnDuty[] }[], posts: Period['setup']['posts']): GridRows => [
  ['日期', '星期', '班次', '时间', '带班', ...posts.map((post) => post.name)].map(text),
  ...days.flatMap(({ duties }) =>
    duties.map((duty): readonly GridCell[] => [
      text(shortDate(duty.date)),
      text(weekdayName(duty.date)),
      { text: duty.shift.letter, tone: toneOf(duty.shift) },
      text(shiftHours(duty)),
      text(duty.leader ?? ''),
      ...posts.map((post) => text(placeText(duty.places.find((place) => place.dutyPostId === post.id)))),
    ]),
  ),
];

const columnHeads: Readonly<Record<FairnessColumn, string>> = {
  shifts: '班次',
  hours: '小时',
  nights: '夜班',
  weekends: '周末',
  holidays: '节假日',
  hardPosts: '室外岗',
  points: '点数',
  pointsPerDay: '每天点数',
};
const round = (value: number): number => Math.round(value * 100) / 100;

/** 公平表 with total, mean, gap, deviation and Gini below the people. */
export const fairnessGrid = ({ lines, evenness }: FairnessTable): GridRows => {
  const sums = (name: string, pick: 'total' | 'mean' | 'gap' | 'deviation' | 'gini'): readonly GridCell[] => [
    text(name),
    text(''),
    ...fairnessColumns.map((column) => {
      const figure = evenness[column];
      return text(figure === null || (pick === 'total' && column === 'pointsPerDay') ? '' : round(figure[pick]));
    }),
  ];
  return [
    [
      '姓名',
      '单位',
      ...fairnessColumns.map((column) => columnHeads[column]),
      '可值班天数',
      '最长连班天数',
      '最短休息小时',
      '让出',
      '接过',
    ].map(text),
    ...lines.map((line) => [
      text(line.name),
      text(line.unit),
      ...fairnessColumns.map((column) => text(line[column] ?? '')),
      text(line.availableDays),
      text(line.longestRun),
      text(line.leastRest ?? ''),
      text(line.swaps.given),
      text(line.swaps.taken),
    ]),
    sums('合计', 'total'),
    sums('值班的人平均', 'mean'),
    sums('最多与最少相差', 'gap'),
    sums('标准差', 'deviation'),
    sums('基尼系数', 'gini'),
  ];
};
