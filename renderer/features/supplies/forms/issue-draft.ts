import type { Failure } from '#core/contract/failure.ts';
import type { ItemId } from '#core/contract/id.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { Wish } from '#core/supplies/allocate.ts';
import type { Kit } from '#core/supplies/kit.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from './form-failure.ts';
import { type LineDraft, writtenLines } from './line-draft.ts';
import { formFailure, goodsOf, type StockById } from './lines-input.ts';
import { type ChosenPlace, type LinePlan, mainStore, missingWords, planLines, planProblems, planWishes } from './outgoing-plan.ts';
import { blankRecipient, type RecipientDraft, recipientInput, recipientProblems } from './recipient-draft.ts';

/** The head of 发放 as it stands in the form. */
export interface IssueDraft {
  readonly at: LocalTime;
  readonly recipient: RecipientDraft;
  readonly purpose: string;
  readonly approver: string;
  readonly handler: string;
  readonly note: string;
  readonly place: ChosenPlace;
  /** so many of a kit instead of single items */
  readonly byKit: boolean;
  readonly kitId: string;
  readonly count: string;
}

export const blankIssue = (at: LocalTime, handler: string): IssueDraft => ({
  at,
  recipient: blankRecipient,
  purpose: '',
  approver: '',
  handler,
  note: '',
  place: mainStore,
  byKit: false,
  kitId: '',
  count: '1',
});

const headOf = ({ at, recipient, purpose, approver, handler, note }: IssueDraft) => ({
  at,
  recipient: recipientInput(recipient),
  purpose,
  approver,
  handler,
  note,
});

const rulesOf = (draft: IssueDraft) => ({ on: dateOf(draft.at), purpose: draft.purpose.trim() });

export const issuePlans = (draft: IssueDraft, lines: readonly LineDraft[], stock: StockById): ReadonlyMap<string, LinePlan> =>
  planLines(lines, stock, draft.place.id, rulesOf(draft));

/** 发放 of single items, ready to send, or what to mend in it. */
export const issueInput = (
  id: string,
  draft: IssueDraft,
  lines: readonly LineDraft[],
  stock: StockById,
): { readonly input: InputOf<'supplies.issueGoods'>; readonly failure: Failure | null } => {
  const written = writtenLines(lines);
  const input = {
    id,
    fields: {
      ...headOf(draft),
      lines: goodsOf(lines, stock).map((goods, index) => ({
        ...goods,
        placeId: draft.place.id,
        pick: written[index]?.pick ?? { kind: 'firstExpired' as const },
      })),
    },
  };
  const short = planProblems(written, issuePlans(draft, written, stock), stock, draft.place, '发');
  const own = { ...short, ...recipientProblems(draft.recipient) };
  return { input, failure: formFailure(checkInput('supplies.issueGoods', input), lines, stock, own) };
};

const kitCount = (draft: IssueDraft): number => (/^\d{1,5}$/.test(draft.count.trim()) ? Number(draft.count) : 0);

/** One part of a kit as it goes out, with what is missing of it. */
export interface KitPartPlan {
  readonly itemId: ItemId;
  readonly quantity: number;
  readonly plan: LinePlan | null;
}

/** What so many kits take from the store. */
export const kitPlan = (draft: IssueDraft, kit: Kit, stock: StockById): readonly KitPartPlan[] => {
  const wishes: readonly Wish[] = kit.parts.map(({ itemId, quantity }) => ({
    itemId,
    quantity: quantity * kitCount(draft),
    placeId: draft.place.id,
    pick: { kind: 'firstExpired' },
  }));
  const plans = planWishes(wishes, stock, rulesOf(draft));
  return wishes.map(({ itemId, quantity }, index) => ({ itemId, quantity, plan: plans[index] ?? null }));
};

/** 发放 of kits, ready to send, or what to mend in it. */
export const kitIssueInput = (
  id: string,
  draft: IssueDraft,
  kit: Kit | undefined,
  stock: StockById,
): { readonly input: InputOf<'supplies.issueKit'>; readonly failure: Failure | null } => {
  const input = { id, fields: { ...headOf(draft), kitId: draft.kitId, count: kitCount(draft), placeId: draft.place.id } };
  const short = (kit ? kitPlan(draft, kit, stock) : []).flatMap(({ itemId, plan }) => {
    const item = stock.get(itemId)?.item;
    return item && plan?.missing ? [missingWords(item, plan.missing, draft.place, '发')] : [];
  });
  const own = {
    kitId: kit ? undefined : '请选套装',
    count: kitCount(draft) === 0 ? '套数要是整数，至少一套' : short[0],
    ...recipientProblems(draft.recipient),
  };
  return { input, failure: joinFailures(checkInput('supplies.issueKit', input), own) };
};
