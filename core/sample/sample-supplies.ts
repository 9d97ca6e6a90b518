import type { ItemId, MoveId } from '../contract/id.ts';
import { type IssueFields, type ItemFields, plainItem, type ReceiptFields } from '../supplies/supplies.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

const whole = (units: number): number => units * 1000;
const yuan = (amount: number): number => amount * 100;
const at = (today: LocalDate, days: number, time: string): LocalTime => `${addDays(today, days)}T${time}` as LocalTime;

type ItemSketch = readonly [name: string, spec: string, unit: string, category: ItemFields['category'], low: number | null];
const items: readonly ItemSketch[] = [
  ['N95口罩', '独立包装', '只', 'protection', 300],
  ['一次性医用手套', '丁腈 M', '双', 'protection', 100],
  ['防护服', '连体 均码', '套', 'protection', 10],
  ['酒精', '75% 500毫升', '瓶', 'disinfection', 20],
  ['84消毒液', '5升', '桶', 'disinfection', 6],
  ['白菜', '', '斤', 'food', null],
  ['方便面', '24桶装', '箱', 'food', 3],
  ['军大衣', '加厚', '件', 'clothing', 2],
  ['小热宝', '10片装', '袋', 'clothing', 30],
  ['体温枪', '红外', '把', 'equipment', 1],
  ['对讲机', '', '部', 'equipment', 1],
  ['致居民的一封信', 'A4', '份', 'print', 30],
];

export const sampleItems = (makeId: () => string): readonly { readonly id: ItemId; readonly fields: ItemFields }[] =>
  items.map(([name, spec, unit, category, low]) => ({
    id: makeId() as ItemId,
    fields: { ...plainItem, name, spec, unit, category, lowLevel: low === null ? null : whole(low) },
  }));

interface ReceiptSketch {
  readonly item: string;
  readonly units: number;
  readonly days: number;
  readonly time: string;
  readonly source: ReceiptFields['source'];
  readonly from: string;
  readonly anonymous?: true;
  readonly yuan?: number;
  readonly note?: string;
}
const STREET = '望桥街道办事处';
const UNIT = '市水文勘测中心';
const receipts: readonly ReceiptSketch[] = [
  { item: 'N95口罩', units: 2000, days: -11, time: '09:00', source: 'allotment', from: STREET },
  { item: '一次性医用手套', units: 1000, days: -11, time: '09:05', source: 'allotment', from: STREET },
  { item: '防护服', units: 40, days: -11, time: '09:10', source: 'allotment', from: STREET },
  { item: '体温枪', units: 6, days: -11, time: '09:15', source: 'allotment', from: STREET },
  { item: '对讲机', units: 6, days: -11, time: '09:20', source: 'allotment', from: STREET },
  { item: '酒精', units: 60, days: -10, time: '14:30', source: 'donation', from: UNIT, yuan: 900, note: '派出单位送到卡口' },
  { item: '防护服', units: 10, days: -10, time: '14:35', source: 'donation', from: UNIT, yuan: 700 },
  { item: '军大衣', units: 20, days: -10, time: '14:40', source: 'donation', from: UNIT, yuan: 3600 },
  { item: '白菜', units: 45_200, days: -9, time: '07:40', source: 'allotment', from: STREET, note: '按每户 60 斤下拨，共 753 户' },
  { item: '84消毒液', units: 10, days: -9, time: '16:00', source: 'purchase', from: '望桥日杂商店', yuan: 350 },
  { item: '小热宝', units: 200, days: -8, time: '10:20', source: 'purchase', from: '望桥日杂商店', yuan: 1600 },
  { item: '方便面', units: 15, days: -7, time: '18:10', source: 'donation', from: '陈先生', yuan: 900, note: '小区居民，估价为约数' },
  { item: 'N95口罩', units: 500, days: -6, time: '11:00', source: 'donation', from: '', anonymous: true, note: '只说是 6 号楼的邻居' },
  { item: '酒精', units: 3, days: -5, time: '19:30', source: 'donation', from: '', anonymous: true },
  { item: '致居民的一封信', units: 800, days: -4, time: '08:30', source: 'purchase', from: '望桥图文社', yuan: 80 },
];

/** Donations (two without a name), allotments and purchases of the last eleven days, in the order of time. */
export const sampleReceipts = ({
  today,
  makeId,
  itemId,
}: Pick<SampleKeys, 'today' | 'makeId' | 'itemId'>): readonly { readonly id: MoveId; readonly fields: ReceiptFields }[] =>
  receipts.map((sketch) => ({
    id: makeId() as MoveId,
    fields: {
      itemId: itemId(sketch.item),
      quantity: whole(sketch.units),
      at: at(today, sketch.days, sketch.time),
      source: sketch.source,
      from: sketch.from,
      anonymous: sketch.anonymous ?? false,
      valueFen: sketch.yuan === undefined ? null : yuan(sketch.yuan),
      handler: '沈祎',
      checker: '石磊',
      note: sketch.note ?? '',
    },
  }));

interface IssueSketch {
  readonly item: string;
  readonly units: number;
  readonly days: number;
  readonly time: string;
  /** a name of the roster, or a group in words */
  readonly to: string;
  readonly person?: true;
  readonly purpose: string;
}

/** 753 households in 13 buildings, 60 斤 each, 251 households a day. */
const cabbage: readonly IssueSketch[] = (['1—4号楼 251户', '5—8号楼 251户', '9—13号楼 251户'] as const).map((to, index) => ({
  item: '白菜',
  units: 251 * 60,
  days: index - 9,
  time: '15:30',
  to,
  purpose: '爱心蔬菜，每户 60 斤',
}));

/** 80 masks a day, the use of a community of this size. */
const masks: readonly IssueSketch[] = Array.from({ length: 7 }, (_, index) => ({
  item: 'N95口罩',
  units: 80,
  days: index - 7,
  time: '07:45',
  to: '当日三班值守人员',
  purpose: '卡口和巡逻',
}));

const others: readonly IssueSketch[] = [
  { item: '体温枪', units: 2, days: -10, time: '16:00', to: '陶德林', person: true, purpose: '进口卡口、出口卡口' },
  { item: '体温枪', units: 2, days: -10, time: '16:05', to: '许婷', person: true, purpose: '核酸点' },
  { item: '对讲机', units: 4, days: -10, time: '16:10', to: '贺春生', person: true, purpose: '卡口和巡逻' },
  { item: '军大衣', units: 14, days: -9, time: '17:30', to: '夜班值守人员', purpose: '御寒，用后归还' },
  { item: '防护服', units: 12, days: -8, time: '05:40', to: '邓颖', person: true, purpose: '核酸检测' },
  { item: '小热宝', units: 74, days: -7, time: '16:00', to: '全体队员', purpose: '每人 2 袋' },
  { item: '方便面', units: 6, days: -6, time: '22:30', to: '夜班值守人员', purpose: '夜餐' },
  { item: '一次性医用手套', units: 260, days: -6, time: '05:40', to: '核酸检查组', purpose: '核酸检测' },
  { item: '84消毒液', units: 3, days: -5, time: '09:00', to: '石磊', person: true, purpose: '楼道消杀' },
  { item: '酒精', units: 24, days: -4, time: '09:00', to: '石磊', person: true, purpose: '电梯和卡口消杀' },
  { item: '致居民的一封信', units: 753, days: -3, time: '10:00', to: '宣传劝导组', purpose: '入户发放，每户 1 份' },
  { item: '84消毒液', units: 2, days: -2, time: '09:00', to: '石磊', person: true, purpose: '楼道消杀' },
];

/** What went out, in the order of time; never more than there was. 84消毒液 ends at 5 桶, below its lowest level of 6. */
export const sampleIssues = ({
  today,
  makeId,
  personId,
  itemId,
}: SampleKeys): readonly { readonly id: MoveId; readonly fields: IssueFields }[] =>
  [...cabbage, ...masks, ...others]
    .map((sketch) => ({
      id: makeId() as MoveId,
      fields: {
        itemId: itemId(sketch.item),
        quantity: whole(sketch.units),
        at: at(today, sketch.days, sketch.time),
        personId: sketch.person ? personId(sketch.to) : null,
        to: sketch.to,
        purpose: sketch.purpose,
        handler: '沈祎',
        note: '',
      },
    }))
    .sort((one, other) => (one.fields.at < other.fields.at ? -1 : 1));
