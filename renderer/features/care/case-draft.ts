import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { purgeKinds } from '#core/post/purge.ts';
import type { CareCase, CareCaseFields } from '#core/service/care/care.ts';
import { noHousehold } from '#core/service/household.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';

/** As it is typed: nobody may be chosen yet. */
export type CaseDraft = Omit<CareCaseFields, 'carerId'> & { readonly carerId: PersonId | null };

const LONGEST_WITHOUT_END = 30;

/** 清除日期 that is offered: the usual days after the end; without an end as if it ended in a month. */
export const usualPurgeOn = (until: LocalDate | null, from: LocalDate): LocalDate =>
  addDays(until ?? addDays(from, LONGEST_WITHOUT_END), purgeKinds.careCase.days);

export const startDraft = (care: CareCase | null, today: LocalDate): CaseDraft => {
  if (care) {
    const { place, called, phone, needs, words, carerId, deputyId, everyDays, from, until, purgeOn } = care;
    return { place, called, phone, needs, words, carerId, deputyId, everyDays, from, until, purgeOn };
  }
  return {
    ...{ place: noHousehold, called: '', phone: '', needs: ['call'], words: '', carerId: null, deputyId: null, everyDays: 1 },
    ...{ from: today, until: null, purgeOn: usualPurgeOn(null, today) },
  };
};

/** A change, with the day of the purge following the end as long as it is the usual one. */
export const changeDraft = (draft: CaseDraft, part: Partial<CaseDraft>): CaseDraft => {
  const next = { ...draft, ...part };
  const followed = draft.purgeOn === usualPurgeOn(draft.until, draft.from);
  return part.purgeOn === undefined && followed ? { ...next, purgeOn: usualPurgeOn(next.until, next.from) } : next;
};

const missing: Readonly<Record<string, string>> = { 'fields.carerId': '请从花名册里选包保人' };

/** Of somebody who is not chosen yet the contract only says that the number is wrong. */
export const checkDraft = (input: { readonly id: string; readonly fields: CareCaseFields }): Failure | null => {
  const failure = checkInput('care.save', input);
  if (!failure?.fields || input.fields.carerId.length > 0) return failure;
  const fields = { ...failure.fields, ...missing };
  return { ...failure, fields, sentence: `还有需要修改的地方：${Object.values(fields)[0] ?? ''}` };
};
