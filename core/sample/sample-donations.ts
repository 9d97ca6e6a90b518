import type { CashDonationFields, HandOverFields } from '../supplies/cash.ts';
import type { DonationFields } from '../supplies/donation.ts';
import { type ItemFields, plainItem } from '../supplies/supplies.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local-date.ts';

const yuan = (amount: number): number => amount * 100;

/** Goods given for one purpose, so that there is something to follow. */
export const sampleGift: ItemFields = { ...plainItem, name: '保暖手套', spec: '均码', unit: '副', category: 'clothing' };

const hands = {
  handler: '沈祎',
  checker: '石磊',
  note: '',
  valueBasis: '',
  point: '东门捐款点',
  phone: '',
  guardian: '',
  boundTo: '',
} as const;
const nobody = { donorKind: 'person', donor: '', anonymous: true } as const;

type Money = Pick<CashDonationFields, 'donorKind' | 'donor' | 'anonymous' | 'guardian' | 'boundTo'> & {
  readonly amount: number;
  readonly days: number;
};
const money: readonly Money[] = [
  { donorKind: 'child', donor: '何小禾', guardian: '何女士', anonymous: true, boundTo: '', amount: 66.5, days: -8 },
  { donorKind: 'person', donor: '冯先生', guardian: '', anonymous: false, boundTo: '', amount: 200, days: -7 },
  { ...nobody, guardian: '', boundTo: '', amount: 500, days: -5 },
  { donorKind: 'unit', donor: '望桥日杂商店', guardian: '', anonymous: false, boundTo: '夜班人员热饮', amount: 800, days: -3 },
];

/** Money of four donors and gloves for the night posts, all of the last days. */
export const sampleDonations = (today: LocalDate, gloves: string): readonly DonationFields[] => {
  const at = (days: number, time: string): LocalTime => `${addDays(today, days)}T${time}` as LocalTime;
  const gifts = money.map(({ amount, days, ...donor }) => ({
    ...hands,
    ...donor,
    at: at(days, '17:20'),
    lines: [],
    cashFen: yuan(amount),
  }));
  const lines = [{ itemId: gloves as never, quantity: 30_000, unit: '', lot: null, placeId: null, valueFen: yuan(600) }];
  const bound = { donorKind: 'unit', donor: '市水文勘测中心', anonymous: false, boundTo: '夜班卡口', valueBasis: '采购发票' } as const;
  return [...gifts, { ...hands, ...bound, point: '', at: at(-6, '15:10'), lines, cashFen: null }];
};

/** The free money up to then, handed over to the street office. */
export const sampleHandOver = (today: LocalDate): HandOverFields => ({
  amountFen: yuan(766.5),
  at: `${addDays(today, -2)}T10:30` as LocalTime,
  office: '望桥街道办事处',
  receiptNumber: '望街收〔2022〕018号',
  boundTo: '',
  handler: '沈祎',
  checker: '石磊',
  note: '',
});
