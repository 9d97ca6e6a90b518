import type { DutyPeriod } from '#core/contract/results.ts';
import type { EditOutcome, RefusedStep } from '#core/duty/edit-duties.ts';
import { placeWords } from '../use-duty-acts.ts';

/** 粘贴：排上 3 班，撤下 1 班，2 班没有改 */
export const outcomeWords = (verb: string, { added, removed, refused }: EditOutcome): string => {
  const parts = [
    ...(added > 0 ? [`排上 ${added} 班`] : []),
    ...(removed > 0 ? [`撤下 ${removed} 班`] : []),
    ...(refused.length > 0 ? [`${refused.length} 班没有改`] : []),
  ];
  return `${verb}：${parts.length === 0 ? '没有改动' : parts.join('，')}`;
};

/** 王强 1月6日 周四 早班 进口卡口：已固定，先取消固定再改 */
export const refusedWords = (period: Pick<DutyPeriod, 'people' | 'setup'>, { duty, reason }: RefusedStep): string => {
  if (!duty) return reason;
  const name = period.people.find((person) => person.id === duty.personId)?.name ?? '';
  return `${name} ${placeWords(period.setup, duty)}：${reason}`;
};
