import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { parseYuan } from '#core/supplies/money.ts';
import type { DonorKind } from '#core/supplies/party-kind.ts';
import { parseQuantity } from '#core/supplies/quantity.ts';
import { type ItemFields, plainItem } from '#core/supplies/supplies.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';

/** One kind of goods as it stands in the form; `itemId` is '' until one is chosen. */
export interface GoodsDraft {
  readonly key: string;
  readonly itemId: string;
  /** goods the ledger does not know yet */
  readonly newItem: Pick<ItemFields, 'name' | 'unit' | 'category'> | null;
  readonly quantity: string;
  readonly unit: string;
  readonly value: string;
  readonly expiresOn: LocalDate | null;
}

export interface DonationDraft {
  readonly donorKind: DonorKind;
  readonly donor: string;
  readonly guardian: string;
  readonly phone: string;
  readonly anonymous: boolean;
  readonly boundTo: string;
  readonly goods: readonly GoodsDraft[];
  readonly valueBasis: string;
  readonly cash: string;
  readonly point: string;
  readonly at: LocalTime;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

export const blankGoods = (): GoodsDraft => ({
  key: crypto.randomUUID(),
  itemId: '',
  newItem: null,
  quantity: '',
  unit: '',
  value: '',
  expiresOn: null,
});

export const blankDonation = (
  at: LocalTime,
  hands: { readonly handler: string; readonly checker: string; readonly point: string },
): DonationDraft => ({
  donorKind: 'person',
  donor: '',
  guardian: '',
  phone: '',
  anonymous: false,
  boundTo: '',
  goods: [blankGoods()],
  valueBasis: '',
  cash: '',
  at,
  note: '',
  ...hands,
});

/** A line nobody has begun is no line. */
const isBegun = (goods: GoodsDraft): boolean =>
  goods.itemId !== '' || goods.newItem !== null || goods.quantity.trim() !== '' || goods.value.trim() !== '';

const plain = (text: string): string => text.normalize('NFKC').trim();
const quantityOf = (goods: GoodsDraft): number | null => parseQuantity(plain(goods.quantity));
const fenOf = (typed: string): number | null => (typed.trim() === '' ? null : parseYuan(typed));

const lineOf = (goods: GoodsDraft): InputOf<'donation.register'>['fields']['lines'][number] => ({
  itemId: goods.newItem ? goods.key : goods.itemId,
  quantity: quantityOf(goods) ?? 0,
  unit: goods.newItem ? '' : goods.unit,
  lot: goods.expiresOn === null ? null : { expiresOn: goods.expiresOn },
  valueFen: fenOf(goods.value),
});

/** What the form alone knows: text that is no number, a line without its goods. */
const ownFindings = (draft: DonationDraft, begun: readonly GoodsDraft[]): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const [index, goods] of begun.entries()) {
    if (!goods.newItem && goods.itemId === '') found[`fields.lines.${index}.itemId`] = '请选择物品，没有的话点“新物品”';
    if (goods.quantity.trim() === '') found[`fields.lines.${index}.quantity`] = '请填写数量';
    else if (quantityOf(goods) === null) found[`fields.lines.${index}.quantity`] = '数量只写数字，最多三位小数，例如 12.5';
    if (goods.value.trim() !== '' && parseYuan(goods.value) === null)
      found[`fields.lines.${index}.valueFen`] = '估价只写金额，例如 5000 或 12.50';
  }
  if (draft.cash.trim() !== '' && parseYuan(draft.cash) === null) found['fields.cashFen'] = '捐款只写金额，例如 200 或 12.50';
  return found;
};

const joined = (failure: Failure | null, own: Readonly<Record<string, string>>): Failure | null => {
  const [first] = Object.values(own);
  if (first === undefined) return failure;
  return { code: 'invalid', sentence: `还有需要修改的地方：${first}`, fields: { ...failure?.fields, ...own } };
};

interface Ids {
  readonly goodsId: string;
  readonly cashId: string;
}

/** Ready to send, or what to mend in it. */
export const donationInput = (
  ids: Ids,
  draft: DonationDraft,
): { readonly input: InputOf<'donation.register'>; readonly failure: Failure | null } => {
  const { goods, cash, ...rest } = draft;
  const begun = goods.filter(isBegun);
  const input = {
    ...ids,
    newItems: begun.flatMap((one) => (one.newItem ? [{ id: one.key, fields: { ...plainItem, ...one.newItem } }] : [])),
    fields: { ...rest, lines: begun.map(lineOf), cashFen: fenOf(cash) },
  };
  return { input, failure: joined(checkInput('donation.register', input), ownFindings(draft, begun)) };
};

/** Position of a line among those that are sent, for the paths of what to mend. */
export const sentPosition = (draft: DonationDraft, key: string): number =>
  draft.goods.filter(isBegun).findIndex((goods) => goods.key === key);

/** Position among the new items that are sent. */
export const newItemPosition = (draft: DonationDraft, key: string): number =>
  draft.goods.filter((goods) => goods.newItem !== null).findIndex((goods) => goods.key === key);
