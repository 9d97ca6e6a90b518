import type { AccountId } from '#core/contract/id.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { withSlot } from '#db/keyring.ts';
import type { RowWriter } from '#db/row-writer.ts';
import type { HostState } from '../host-state.ts';
import type { HostSession } from '../session.ts';
import { changeKeys } from './change-keys.ts';
import type { Act } from './record-act.ts';

interface Gift {
  readonly accountId: AccountId;
  readonly passphrase: string;
  /** written in the same transaction, e.g. the account itself */
  readonly write?: (writer: RowWriter, at: LocalTime) => void;
}

/** Lets the person open with this passphrase and with no earlier one; the name of the new key pair. */
export const givePassphrase = async (
  host: HostState,
  session: HostSession,
  act: Act,
  { accountId, passphrase, write }: Gift,
): Promise<string> => {
  let made = '';
  await changeKeys(
    host,
    session,
    act,
    async (before, key) => {
      const { keyring, pair } = await withSlot(before, key, accountId, passphrase);
      made = pair;
      return {
        keyring,
        pairs: (pairs) => ({
          ...pairs,
          holders: { ...pairs.holders, [accountId]: pair },
          // an earlier passphrase may be known to somebody: what it opened gets another key
          renewalDue: pairs.renewalDue || pairs.holders[accountId] !== undefined,
        }),
      };
    },
    write,
  );
  return made;
};
