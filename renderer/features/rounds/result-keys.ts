import { type VisitResult, visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder, resultSigns } from '#core/service/rounds/visit-counts.ts';

/** The results with the key that writes each, as they are printed on the sheet: 1 在家 … 5 空置. */
export const resultKeys: readonly { readonly result: VisitResult; readonly key: string; readonly words: string; readonly sign: string }[] =
  resultOrder.map((result, index) => ({ result, key: `${index + 1}`, words: visitResults[result], sign: resultSigns[result] }));

/** What a key writes; the space bar is the key most used: 在家. */
export const resultOfKey = (key: string): VisitResult | null =>
  key === ' ' ? 'met' : (resultKeys.find((one) => one.key === key)?.result ?? null);
