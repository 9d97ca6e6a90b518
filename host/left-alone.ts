import { readAutoLock } from '#db/stores/post/accounts.ts';
import type { HostSession } from './session.ts';

export const WATCH_EVERY_MS = 15_000;

/** The window locks itself first and says so beforehand; this is for one that hangs, was closed badly or has been tampered with. */
const GRACE_MS = 60_000;

/** Whether nobody has been at the window for longer than the post's 自动锁定 allows. */
export const isLeftAlone = ({ open }: HostSession, silentMs: number): boolean =>
  silentMs >= readAutoLock(open.database.db) * 60_000 + GRACE_MS;
