import { ExpectedFailure } from '#core/contract/failure.ts';
import { minuteWords } from '#core/service/deliveries/escort-chain.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';

/** Refuses a time that has not come yet: what is written down has happened. */
export const refuseFuture = (at: LocalTime, now: LocalTime, field: string): void => {
  if (at <= now) return;
  throw new ExpectedFailure('refused', `${minuteWords(at)} 还没有到（现在 ${minuteWords(now)}），没有登记。请核对时间。`, {
    [field]: dateOf(at) === dateOf(now) ? '还没有到这个时间' : '还没有到这一天',
  });
};
