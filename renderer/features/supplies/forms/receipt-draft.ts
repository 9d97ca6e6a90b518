import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { Source } from '#core/supplies/document-fields.ts';
import type { DonorKind } from '#core/supplies/party-kind.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { type LineDraft, readValue, writtenLines } from './line-draft.ts';
import { formFailure, goodsOf, type StockById, YUAN_ONLY } from './lines-input.ts';
import { type ChosenPlace, mainStore } from './outgoing-plan.ts';

/** The head of 接收 as it stands in the form. */
export interface ReceiptDraft {
  readonly at: LocalTime;
  readonly source: Source;
  readonly party: string;
  readonly donorKind: DonorKind;
  readonly guardian: string;
  readonly phone: string;
  readonly anonymous: boolean;
  readonly boundTo: string;
  /** 估价 of the whole in yuan, as typed; '' = the sum of the lines, if they have any */
  readonly value: string;
  readonly valueBasis: string;
  readonly place: ChosenPlace;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

export const blankReceipt = (at: LocalTime, handler: string, checker: string): ReceiptDraft => ({
  at,
  source: 'donation',
  party: '',
  donorKind: 'unit',
  guardian: '',
  phone: '',
  anonymous: false,
  boundTo: '',
  value: '',
  valueBasis: '',
  place: mainStore,
  handler,
  checker,
  note: '',
});

/** 估价 of the whole: as typed, else what the lines come to. */
const wholeValue = (draft: ReceiptDraft, lines: readonly LineDraft[]): number | null => {
  if (draft.value.trim() !== '') return readValue(draft.value) ?? null;
  const values = lines.map((line) => readValue(line.value)).filter((value) => typeof value === 'number');
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
};

/** Ready to send, or what to mend in it. */
export const receiptInput = (
  id: string,
  draft: ReceiptDraft,
  lines: readonly LineDraft[],
  stock: StockById,
): { readonly input: InputOf<'supplies.receiveGoods'>; readonly failure: Failure | null } => {
  const { value: _, place, donorKind, guardian, anonymous, ...head } = draft;
  const donated = draft.source === 'donation';
  const written = writtenLines(lines);
  const input = {
    id,
    fields: {
      ...head,
      donorKind: donated ? donorKind : null,
      guardian: donated && donorKind === 'child' ? guardian : '',
      anonymous: donated && anonymous,
      valueFen: wholeValue(draft, written),
      lines: goodsOf(lines, stock).map((goods, index) => {
        const line = written[index];
        return {
          ...goods,
          lot: line?.lot ?? null,
          placeId: place.id,
          valueFen: readValue(line?.value ?? '') ?? null,
          note: line?.note ?? '',
        };
      }),
    },
  };
  const wrongValue = readValue(draft.value) === undefined ? YUAN_ONLY : undefined;
  return { input, failure: formFailure(checkInput('supplies.receiveGoods', input), lines, stock, { valueFen: wrongValue }) };
};
