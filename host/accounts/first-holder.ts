import type { LocalTime } from '#core/time/local-date.ts';
import { type Keyring, pairName } from '#db/keyring.ts';
import type { RowWriter } from '#db/row-writer.ts';
import { addAccount, saveKeyPairs } from '#db/stores/post/accounts.ts';

/** Makes the holder of a new keyring known to its new database: the secretary `name`. */
export const addFirstHolder = (writer: RowWriter, { slots, recovery }: Keyring, name: string, at: LocalTime): void => {
  for (const { accountId } of slots) addAccount(writer, { id: accountId, name, role: 'secretary', createdAt: at });
  const holders = Object.fromEntries(slots.map((slot) => [slot.accountId, pairName(slot)]));
  saveKeyPairs(writer, { holders, recovery: pairName(recovery), renewalDue: false });
};
