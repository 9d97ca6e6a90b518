import { z } from 'zod';
import { requestMinutes, usualRequestMinutes } from './request-promise.ts';
import { requestWords, usualRequestWords } from './request-words.ts';

/** 诉求的时限和归类用词, of this post. */
export const requestSetting = z.object({ minutes: requestMinutes, words: requestWords });
export type RequestSetting = z.output<typeof requestSetting>;

export const usualRequestSetting: RequestSetting = {
  minutes: usualRequestMinutes,
  words: Object.fromEntries(Object.entries(usualRequestWords).map(([kind, list]) => [kind, [...list]])) as RequestSetting['words'],
};
