import { type CareNeed, careNeeds, contactOutcomes, contactWays } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';

export const needWords = (needs: readonly CareNeed[]): string => needs.map((need) => careNeeds[need]).join('、');

/** 上次 1月5日 周三 18:20 电话，一切都好 */
export const lastWords = ({ contacts: { reached, tries, lastTryAt } }: CareLine): string => {
  const last = reached
    ? `上次 ${timeWords(reached.at)} ${contactWays[reached.way]}，${contactOutcomes[reached.outcome]}${reached.words === '' ? '' : `：${reached.words}`}`
    : '还没有联系上过';
  return lastTryAt === null ? last : `${last}；之后 ${tries} 次没联系上，最近 ${timeWords(lastTryAt)}`;
};

/** 每天, 每 3 天 */
export const everyWords = (days: number): string => (days === 1 ? '每天' : `每 ${days} 天`);
