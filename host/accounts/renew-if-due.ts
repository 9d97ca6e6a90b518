import { readKeyPairs } from '#db/stores/post/accounts.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { runBackup } from '../backups.ts';
import { faultLine } from '../failures.ts';
import type { HostState } from '../host-state.ts';
import { openPost } from '../open-post.ts';
import { renewKey } from './renew-key.ts';

/** Whether the present key must go and nothing is under way that a change of the file would cut off. */
const canRenew = (host: HostState, own: number): boolean => {
  const open = host.openPost();
  if (!open || open.rollback || host.running() > own) return false;
  const { db } = open.database;
  return readKeyPairs(db).renewalDue && readClosing(db) === null;
};

/**
 * Gives the post another database key when somebody who knew the present one may no longer open it. Put off while a print or plan runs and
 * when there is no room: the next change of keys or the next opening does it. Afterwards a backup, because the older ones still open with
 * what has been revoked. `own`: how many of the requests under way are the caller's.
 */
export const renewKeyIfDue = (host: HostState, own: 0 | 1): void => {
  const open = host.openPost();
  if (!open || !canRenew(host, own)) return;
  const { clock, door } = host.options;
  try {
    const next = renewKey(open, (key, keyring) => openPost(open.folder, { key, keyring }, { create: false, clock, door }));
    host.setOpenPost(next);
    host.renewSessions((session) => ({ ...session, open: next }));
    runBackup(next, null, 'keys');
    host.announce(['accounts', 'history', 'backups']);
  } catch (error) {
    host.log(`${faultLine(error)} (renewal of the database key)`);
    if (!open.database.db.$client.open) {
      host.setOpenPost(null);
      host.renewSessions(() => null);
    }
  }
};
