import { useCallback } from 'react';
import { type LocalTime, localTimeIn } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

/** The wall time of the post's own zone, asked when it is needed: the laptop may stand in another. */
export const useLocalNow = (): (() => LocalTime) => {
  const post = useHostQuery('post.get', {});
  const zone = post.data?.zone ?? 'Asia/Shanghai';
  return useCallback(() => localTimeIn(Date.now(), zone), [zone]);
};
