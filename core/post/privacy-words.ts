import { type Role, roles } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import type { StoredFact } from './privacy.ts';
import { purgeKinds } from './purge.ts';

/** How long a thing is kept; the days themselves are the secretary's. */
export const untilWords = ({ until }: StoredFact): string => {
  if (until === 'dissolution') return '到支部撤销';
  return until === 'careCase' ? '到期清除（每户写定的清除日期）' : `到期清除（从${purgeKinds[until].since}算起）`;
};

/** Who may see it, as the host enforces it: read from the contract, never written by hand. */
export const seenWords = ({ seenThrough }: StoredFact): string => {
  const allowed: readonly Role[] = routes[seenThrough].roles;
  return allowed.length === Object.keys(roles).length ? '所有使用人' : allowed.map((role) => roles[role]).join('、');
};
