import { readKeyPairs } from '#db/stores/post/accounts.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { runBackup } from '../backups.ts';
import { faultLine } from '../failures.ts';
import type { HostState } from '../host-state.ts';
import { type OpenPost, openPost } from '../open-post.ts';
import { type NextKey, prepareNextKey, renewKey } from './renew-key.ts';

/** Whether the present key must go and nothing is under way that a change of the file would cut off. */
const canRenew = (host: HostState, own: number): boolean => {
  const open = host.openPost();
  if (!open || open.rollback || host.running() > own) return false;
  const { db } = open.database;
  return readKeyPairs(db).renewalDue && readClosing(db) === null;
};

const prepared = async (host: HostState, open: OpenPost): Promise<NextKey | null> => {
  try {
    return await prepareNextKey(open);
  } catch (error) {
    host.log(`${faultLine(error)} (renewal of the database key)`);
    return null;
  }
};

/** In one go: no request comes between the copy and the change-over. */
const renewNow = (host: HostState, open: OpenPost, next: NextKey): void => {
  const { clock, door } = host.options;
  try {
    const renewed = renewKey(open, next, (unlocked) => openPost(open.folder, unlocked, { create: false, clock, door }));
    host.setOpenPost(renewed);
    host.renewSessions((session) => ({ ...session, open: renewed }));
    runBackup(renewed, null, 'keys');
    host.announce(['accounts', 'history', 'backups']);
  } catch (error) {
    host.log(`${faultLine(error)} (renewal of the database key)`);
    if (!open.database.db.$client.open) {
      host.setOpenPost(null);
      host.renewSessions(() => null);
    }
  }
};

/**
 * Gives the post another database key when somebody who knew the present one may no longer open it. Put off while a print or plan runs,
 * when there is no room and when the holders change meanwhile: the next change of keys or the next opening does it. Afterwards a backup,
 * because the older ones still open with what has been revoked. `own`: how many of the requests under way are the caller's.
 */
export const renewKeyIfDue = async (host: HostState, own: 0 | 1): Promise<void> => {
  const open = host.openPost();
  if (!open || !canRenew(host, own)) return;
  const next = await prepared(host, open);
  if (next && host.openPost() === open && canRenew(host, own)) renewNow(host, open, next);
};
