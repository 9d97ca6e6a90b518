import type { BriefKind } from './brief.ts';
import { hoursOf } from './figure-words.ts';
import type { SiteFigures } from './site-figures.ts';

/** Figures of a period beside those of the one before. */
export interface Comparison {
  readonly kind: BriefKind;
  readonly figures: SiteFigures;
  /** null: there was none, the branch had not begun */
  readonly before: SiteFigures | null;
  /** false while the period still runs: what grows during it can then only be said to be more, never to be less */
  readonly over: boolean;
}

/** Where a figure of the period stands; `state`: at its end, so that it compares at any hour. */
interface Reading {
  readonly of: (figures: SiteFigures) => number;
  readonly state?: boolean;
  /** of a single day known from the plan, before the day is over */
  readonly planned?: boolean;
  /** whether it was counted at all: a day without a signed sheet, or without a plan, has no figure to compare with */
  readonly counted?: (figures: SiteFigures) => number;
}

/** More or less than before; null where a comparison would mislead. */
export const differenceOf = ({ kind, figures, before, over }: Comparison, { of, state, planned, counted }: Reading): number | null => {
  if (!before) return null;
  const difference = of(figures) - of(before);
  if (counted) {
    if (counted(figures) === 0 || counted(before) === 0) return null;
    // fewer shifts handed over than before: what is missing is not less, only not there yet
    if (!planned && counted(figures) < counted(before) && difference <= 0) return null;
  }
  const known = over || state === true || (planned === true && kind === 'day');
  return known || difference > 0 ? difference : null;
};

export const beforeWords: Readonly<Record<BriefKind, string>> = { day: '昨日', week: '上周' };

/** 比昨日增加12人次 / 与昨日持平; empty where nothing can be said. */
export const differenceWords = (comparison: Comparison, reading: Reading, unit: string): string => {
  const difference = differenceOf(comparison, reading);
  const since = beforeWords[comparison.kind];
  if (difference === null) return '';
  if (difference === 0) return reading.of(comparison.figures) === 0 ? '' : `与${since}持平`;
  return `比${since}${difference > 0 ? '增加' : '减少'}${Math.abs(difference)}${unit}`;
};

export const gateReading = (of: (gate: SiteFigures['gate']) => number): Reading => ({
  of: ({ gate }) => of(gate),
  counted: ({ gate }) => gate.sheets,
});

type FigureUnit = 'count' | 'hours' | 'yuan';

interface FigureLine extends Reading {
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly look?: FigureUnit;
  /** stands in the table even when there was none */
  readonly always?: boolean;
}

const line = (group: string, label: string, unit: string, of: Reading['of'], more: Partial<FigureLine> = {}): FigureLine => ({
  ...{ group, label, unit, of },
  ...more,
});
const state = { state: true } as const;
/** 值守 is known from the plan; where nobody planned, nobody counted. */
export const dutyReading = { planned: true, counted: ({ duty }: SiteFigures): number => duty.shifts } as const;
const gate = (label: string, unit: string, of: (gate: SiteFigures['gate']) => number, more: Partial<FigureLine> = {}): FigureLine =>
  line('查验', label, unit, ({ gate: counters }) => of(counters), { ...gateReading(of), ...more });

const lines: readonly FigureLine[] = [
  line('值守', '在册人员', '人', ({ people }) => people.total, state),
  line('值守', '其中党员', '人', ({ people }) => people.partyMembers, state),
  line('值守', '值守', '人次', ({ duty }) => duty.heads, { always: true, ...dutyReading }),
  line('值守', '值守时长', '小时', ({ duty }) => duty.minutes, { look: 'hours', ...dutyReading }),
  line('值守', '巡逻', '趟', ({ patrols }) => patrols.rounds),
  gate('查验人员', '人次', ({ people }) => people, { always: true }),
  gate('查验车辆', '辆次', ({ vehicles }) => vehicles),
  gate('劝返', '人次', ({ turnedBack }) => turnedBack),
  gate('异常', '人次', ({ abnormal }) => abnormal, { always: true }),
  line('服务', '收到诉求', '件', ({ requests }) => requests.received, { always: true }),
  line('服务', '办结诉求', '件', ({ requests }) => requests.done),
  line('服务', '在办诉求', '件', ({ requests }) => requests.open, state),
  line('服务', '其中超时', '件', ({ requests }) => requests.overdue, state),
  line('服务', '配送到户', '户次', ({ deliveries }) => deliveries.done),
  line('服务', '快递送达', '件', ({ parcels }) => parcels.delivered),
  line('服务', '闭环接送', '趟', ({ escorts }) => escorts.planned),
  line('服务', '入户排查', '户', ({ rounds }) => rounds.doors),
  line('服务', '包保联系', '次', ({ care }) => care.contacts),
  line('服务', '发布信息', '条', ({ tallies }) => tallies.messages),
  line('服务', '接听来电', '次', ({ tallies }) => tallies.calls),
  line('物资', '接收物资', '批', ({ supplies }) => supplies.documentsIn),
  line('物资', '发放物资', '批', ({ supplies }) => supplies.documentsOut),
  line('物资', '捐赠', '笔', ({ donations }) => donations.times),
  line('物资', '捐赠物资估价', '元', ({ donations }) => donations.valueFen, { look: 'yuan' }),
  line('物资', '捐款', '元', ({ donations }) => donations.cashFen, { look: 'yuan' }),
  line('会议', '会议', '次', ({ meetings }) => meetings.held),
  line('会议', '办结决议', '项', ({ meetings }) => meetings.done),
  line('会议', '支部活动', '次', ({ partyLife }) => partyLife.activities),
  line('会议', '好人好事', '件', ({ partyLife }) => partyLife.deeds),
];

/** One line of the table of figures; null where nothing was there to count or nothing can be compared. */
export interface FigureRow {
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly difference: number | null;
  /** how many decimals every figure of this line is written with, whole ones too: 766.50 beside 5000.00 */
  readonly places: number;
}

const placesOf: Readonly<Record<FigureUnit, number>> = { count: 0, hours: 1, yuan: 2 };

/** 766.50, the same on every screen and sheet; — where there is nothing to tell. */
export const placedFigure = (value: number | null, { places }: Pick<FigureRow, 'places'>): string =>
  value === null ? '—' : value.toFixed(places);

/** Figures of the table are shown in the unit of their line: hours, yuan, pieces. */
const shown = (value: number, look: FigureUnit): number => {
  if (look === 'hours') return hoursOf(value);
  return look === 'yuan' ? value / 100 : value;
};

const rowOf = (comparison: Comparison, reading: FigureLine): FigureRow => {
  const { group, label, unit, look = 'count', of, counted } = reading;
  const shownOf = (figures: SiteFigures | null): number | null =>
    figures && (!counted || counted(figures) > 0) ? shown(of(figures), look) : null;
  const [now, before] = [shownOf(comparison.figures), shownOf(comparison.before)];
  const comparable = differenceOf(comparison, reading) !== null && now !== null && before !== null;
  // from what is shown, so that the three figures of a line always add up
  const difference = comparable ? Math.round((now - before) * 100) / 100 : null;
  return { group, label, unit, now, before, difference, places: placesOf[look] };
};

/** 数字表: every figure that is not zero on both sides, with the period before and the difference. */
export const figureRows = (comparison: Comparison): readonly FigureRow[] =>
  lines
    .map((reading) => ({ row: rowOf(comparison, reading), always: reading.always }))
    .filter(({ row, always }) => always || (row.now ?? 0) !== 0 || (row.before ?? 0) !== 0)
    .map(({ row }) => row);
