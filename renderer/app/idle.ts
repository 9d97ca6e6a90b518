import { AUTO_LOCK_WARNING_SECONDS } from '#core/post/account.ts';

/** What a window does that nobody has touched: nothing yet, say how many seconds are left, or lock. */
export type Idle = 'in use' | 'over' | { readonly secondsLeft: number };

/** Times in milliseconds by one clock; one that was put back starts the count again, which the caller does. */
export const idleAfter = (silentMs: number, minutes: number): Idle => {
  const leftMs = minutes * 60_000 - silentMs;
  if (leftMs <= 0) return 'over';
  return leftMs > AUTO_LOCK_WARNING_SECONDS * 1000 ? 'in use' : { secondsLeft: Math.ceil(leftMs / 1000) };
};
