import type { ShiftId } from '../contract/id.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';

/** 查验计数 of a shift or a day. `abnormal` 异常: feverish people, red and yellow codes together. */
export interface GateCounts {
  readonly people: number;
  readonly vehicles: number;
  readonly turnedBack: number;
  readonly abnormal: number;
}
export const gateCounters = { people: '查验人次', vehicles: '查验车辆', turnedBack: '劝返', abnormal: '异常' } as const;
export type GateCounter = keyof typeof gateCounters;

/** One handover sheet. */
export interface GateShift extends GateCounts {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly shiftName: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** 交班人 has signed; what is only a draft is shown and not counted */
  readonly signed: boolean;
}

export interface GateDay extends GateCounts {
  readonly date: LocalDate;
  /** signed sheets, newest last */
  readonly shifts: number;
}

export interface GateView {
  /** newest first */
  readonly shifts: readonly GateShift[];
  /** oldest first; a day without a signed sheet is left out, as it is of the average */
  readonly days: readonly GateDay[];
  readonly totals: GateCounts;
  /** 日均: per day that has a signed sheet, to one decimal; 0 without any */
  readonly daily: GateCounts;
  readonly drafts: number;
}

const names = Object.keys(gateCounters) as readonly GateCounter[];
const counts = (of: (name: GateCounter) => number): GateCounts =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<GateCounter, number>;

const sum = (lines: readonly GateCounts[]): GateCounts => counts((name) => lines.reduce((total, line) => total + line[name], 0));

/** Per shift and per day, from the sheets of a period in any order. */
export const gateView = (sheets: readonly GateShift[]): GateView => {
  const inOrder = [...sheets].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const signed = inOrder.filter((sheet) => sheet.signed);
  const byDay = new Map<LocalDate, GateShift[]>();
  for (const sheet of signed) byDay.set(sheet.date, [...(byDay.get(sheet.date) ?? []), sheet]);
  const days = [...byDay].map(([date, of]): GateDay => ({ date, shifts: of.length, ...sum(of) }));
  const totals = sum(signed);
  return {
    shifts: [...inOrder].reverse(),
    days,
    totals,
    daily: counts((name) => (days.length === 0 ? 0 : Math.round((totals[name] * 10) / days.length) / 10)),
    drafts: inOrder.length - signed.length,
  };
};
