import type { ItemId } from '../contract/id.ts';
import type { SupplyDocumentId } from '../supplies/document.ts';
import type { IssueDocument, ReceiptDocument, Source } from '../supplies/document-fields.ts';
import type { KitFields, KitId } from '../supplies/kit.ts';
import { plainLot } from '../supplies/lot.ts';
import type { Pack } from '../supplies/pack.ts';
import { type ItemFields, plainItem } from '../supplies/supplies.ts';
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

/** Lent and brought back. */
const returnable: readonly string[] = ['军大衣', '体温枪', '对讲机'];
const packs: Readonly<Record<string, readonly Pack[]>> = {
  N95口罩: [
    { name: '箱', factor: whole(500) },
    { name: '盒', factor: whole(20) },
  ],
  酒精: [{ name: '箱', factor: whole(12) }],
};

export const sampleItems = (makeId: () => string): readonly { readonly id: ItemId; readonly fields: ItemFields }[] =>
  items.map(([name, spec, unit, category, low]) => ({
    id: makeId() as ItemId,
    fields: {
      ...plainItem,
      ...{ name, spec, unit, category },
      lowLevel: low === null ? null : whole(low),
      packs: packs[name] ?? [],
      returnable: returnable.includes(name),
    },
  }));

interface ReceiptSketch {
  readonly days: number;
  readonly time: string;
  readonly source: Source;
  readonly party: string;
  readonly anonymous?: true;
  readonly goods: readonly GoodsSketch[];
  readonly note?: string;
}
interface GoodsSketch {
  readonly item: string;
  readonly units: number;
  readonly yuan?: number;
  /** 批号, and after how many days from today it expires */
  readonly lot?: readonly [code: string, expiresIn: number];
}
const STREET = '望桥街道办事处';
const UNIT = '市水文勘测中心';
const SHOP = '望桥日杂商店';
const receipts: readonly ReceiptSketch[] = [
  {
    ...{ days: -11, time: '09:00', source: 'allotment', party: STREET },
    goods: [
      { item: 'N95口罩', units: 2000, lot: ['2211A', 700] },
      { item: '一次性医用手套', units: 1000 },
      { item: '防护服', units: 40 },
      { item: '体温枪', units: 6 },
      { item: '对讲机', units: 6 },
    ],
  },
  {
    ...{ days: -10, time: '14:30', source: 'donation', party: UNIT, note: '派出单位送到卡口' },
    goods: [
      { item: '酒精', units: 60, yuan: 900 },
      { item: '防护服', units: 10, yuan: 700 },
      { item: '军大衣', units: 20, yuan: 3600 },
    ],
  },
  {
    ...{ days: -9, time: '07:40', source: 'allotment', party: STREET, note: '按每户 60 斤下拨，共 753 户' },
    goods: [{ item: '白菜', units: 45_200 }],
  },
  { days: -9, time: '16:00', source: 'purchase', party: SHOP, goods: [{ item: '84消毒液', units: 10, yuan: 350 }] },
  { days: -8, time: '10:20', source: 'purchase', party: SHOP, goods: [{ item: '小热宝', units: 200, yuan: 1600 }] },
  {
    ...{ days: -7, time: '18:10', source: 'donation', party: '陈先生', note: '小区居民，估价为约数' },
    goods: [{ item: '方便面', units: 15, yuan: 900, lot: ['', 24] }],
  },
  {
    ...{ days: -6, time: '11:00', source: 'donation', party: '', anonymous: true, note: '只说是 6 号楼的邻居' },
    goods: [{ item: 'N95口罩', units: 500, lot: ['2209C', 640] }],
  },
  { days: -5, time: '19:30', source: 'donation', party: '', anonymous: true, goods: [{ item: '酒精', units: 3 }] },
  { days: -4, time: '08:30', source: 'purchase', party: '望桥图文社', goods: [{ item: '致居民的一封信', units: 800, yuan: 80 }] },
];

const plainReceipt = {
  ...{ donorKind: null, guardian: '', phone: '', boundTo: '', valueFen: null },
  ...{ handler: '沈祎', checker: '石磊' },
} as const satisfies Partial<ReceiptDocument>;

const donorKindOf = ({ source, party }: ReceiptSketch): ReceiptDocument['donorKind'] =>
  source === 'donation' ? (party === UNIT ? 'unit' : 'person') : null;

type Keys = Pick<SampleKeys, 'today' | 'makeId' | 'itemId'>;

const goodsOf = ({ today, itemId }: Keys, { item, units, yuan: worth, lot }: GoodsSketch): ReceiptDocument['lines'][number] => ({
  itemId: itemId(item),
  quantity: whole(units),
  unit: '',
  lot: lot ? { ...plainLot, code: lot[0], expiresOn: addDays(today, lot[1]) } : null,
  placeId: null,
  valueFen: worth === undefined ? null : yuan(worth),
  note: '',
});

/** Donations (two without a name), allotments and purchases of the last eleven days, in the order of time. */
export const sampleReceipts = (keys: Keys): readonly { readonly id: SupplyDocumentId; readonly fields: ReceiptDocument }[] =>
  receipts.map((sketch) => ({
    id: keys.makeId() as SupplyDocumentId,
    fields: {
      ...plainReceipt,
      at: at(keys.today, sketch.days, sketch.time),
      source: sketch.source,
      party: sketch.party,
      donorKind: donorKindOf(sketch),
      anonymous: sketch.anonymous ?? false,
      valueBasis: sketch.goods.some((one) => one.yuan !== undefined) ? '发票或同类商品价格' : '',
      note: sketch.note ?? '',
      lines: sketch.goods.map((one) => goodsOf(keys, one)),
    },
  }));

/** 防疫战斗包, ready to be issued. */
export const sampleKit = ({ makeId, itemId }: Keys): { readonly id: KitId; readonly fields: KitFields } => ({
  id: makeId() as KitId,
  fields: {
    name: '防疫战斗包',
    parts: [
      { itemId: itemId('军大衣'), quantity: whole(1) },
      { itemId: itemId('N95口罩'), quantity: whole(10) },
      { itemId: itemId('一次性医用手套'), quantity: whole(5) },
      { itemId: itemId('小热宝'), quantity: whole(2) },
    ],
  },
});

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

const issueOf = ({ today, makeId, personId, itemId }: SampleKeys, sketch: IssueSketch) => ({
  id: makeId() as SupplyDocumentId,
  fields: {
    at: at(today, sketch.days, sketch.time),
    recipient: sketch.person ? { kind: 'person', personId: personId(sketch.to) } : { kind: 'other', name: sketch.to },
    purpose: sketch.purpose,
    approver: '',
    handler: '沈祎',
    note: '',
    lines: [{ itemId: itemId(sketch.item), quantity: whole(sketch.units), unit: '', placeId: null, pick: { kind: 'firstExpired' } }],
  } as const satisfies IssueDocument,
});

/**
 * What went out, in the order of time; never more than there was. 84消毒液 ends at 5 桶, below its lowest level of 6.
 * @param withCabbage false when a distribution run brings the cabbage to the households
 */
export const sampleIssues = (
  keys: SampleKeys,
  withCabbage = true,
): readonly { readonly id: SupplyDocumentId; readonly fields: IssueDocument }[] =>
  [...(withCabbage ? cabbage : []), ...masks, ...others]
    .map((sketch) => issueOf(keys, sketch))
    .sort((one, other) => (one.fields.at < other.fields.at ? -1 : 1));
