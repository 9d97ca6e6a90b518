import type { HostState } from '../host-state.ts';
import { forbiddenFailure, type HostSession, lockedFailure, renewedSession } from '../session.ts';

let last: Promise<unknown> = Promise.resolve();

/** The session as it stands now: while it waited its rights may have gone, and the file may have been opened anew under another key. */
const standing = (host: HostState, session: HostSession): HostSession => {
  const open = host.openPost();
  const present = open && open.folder === session.open.folder ? renewedSession({ ...session, open }) : null;
  if (!present) throw lockedFailure();
  if (present.role !== session.role) throw forbiddenFailure();
  return present;
};

/** One change of keys after another: each rewrites the keyring file as a whole. */
export const inKeyTurn = <T>(host: HostState, session: HostSession, work: (session: HostSession) => Promise<T>): Promise<T> => {
  const mine = last.then(() => work(standing(host, session)));
  last = mine.catch(() => undefined);
  return mine;
};
