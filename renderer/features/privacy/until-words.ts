import type { StoredFact } from '#core/post/privacy.ts';
import { purgeKinds } from '#core/post/purge.ts';

/** How long a thing is kept, in the words of the page; the days themselves are the secretary's. */
export const untilWords = (until: StoredFact['until']): string =>
  until === 'dissolution' ? '到支部撤销' : `到期清除（从${purgeKinds[until].since}算起）`;
