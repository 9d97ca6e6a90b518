import type { IsolatedHousehold } from '#core/service/deliveries/delivery.ts';
import { isServed } from '#core/service/deliveries/plan-day.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';

/** 1月3日起, to 1月9日: the days, and whether they are now. */
export const daysWords = ({ from, until }: Pick<IsolatedHousehold, 'from' | 'until'>): string =>
  until === null ? `${shortDate(from)}起，没有定到哪天` : `${shortDate(from)}至${shortDate(until)}`;

export const stateWords = (household: IsolatedHousehold, today: LocalDate): string => {
  if (isServed(household, today)) return household.until === today ? '今天最后一天' : '每天送';
  return household.from > today ? '还没开始' : '已经解除';
};
