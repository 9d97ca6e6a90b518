import type { LocalDate } from '../time/local-date.ts';

/** 逐日数据: what is drawn as a line. The same counting as in `SiteFigures`, one entry per day of the period, days without anything as zero. */
export const dayFigureNames = {
  dutyHeads: '值守人次',
  gatePeople: '查验人次',
  gateVehicles: '查验车辆',
  patrols: '巡逻趟数',
  requestsReceived: '收到诉求',
  requestsDone: '办结诉求',
  deliveriesDone: '配送到户',
  parcelsDelivered: '快递送达',
  visits: '排查敲门',
  contacts: '包保联系',
  messages: '发布信息',
  calls: '接听来电',
} as const;
export type DayFigureName = keyof typeof dayFigureNames;

export type DayFigures = { readonly date: LocalDate } & Readonly<Record<DayFigureName, number>>;
