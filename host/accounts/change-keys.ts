import type { LocalTime } from '#core/time/local-date.ts';
import { type DatabaseKey, type Keyring, keepPairs, loadKeyring, saveKeyring } from '#db/keyring.ts';
import type { RowWriter } from '#db/row-writer.ts';
import { type KeyPairs, pairsThatCount, readKeyPairs, saveKeyPairs } from '#db/stores/post/accounts.ts';
import type { HostState } from '../host-state.ts';
import type { HostSession } from '../session.ts';
import { type Act, recordAct } from './record-act.ts';

/** A keyring in which old and new both open, and which of them counts from now on. */
export interface KeyChange {
  readonly keyring: Keyring;
  readonly pairs: (before: KeyPairs) => KeyPairs;
}

/** What of the keyring file counts; the rest is what an earlier run could not clear away. */
const present = ({ open }: HostSession): Keyring => keepPairs(loadKeyring(open.folder), pairsThatCount(readKeyPairs(open.database.db)));

/**
 * Changes keyring file and database as one: the file first holds old and new, the commit decides which counts, then the file loses the
 * other. A crash at any point leaves exactly one that opens.
 */
export const changeKeys = async (
  host: HostState,
  session: HostSession,
  act: Act,
  make: (keyring: Keyring, key: DatabaseKey) => Promise<KeyChange>,
  write: (writer: RowWriter, at: LocalTime) => void = () => undefined,
): Promise<void> => {
  const { folder, key } = session.open;
  const { keyring, pairs } = await make(present(session), key);
  saveKeyring(folder, keyring);
  try {
    recordAct(host, session, act, (writer, at) => {
      write(writer, at);
      saveKeyPairs(writer, pairs(readKeyPairs(writer.db)));
    });
  } finally {
    saveKeyring(folder, present(session));
  }
};
