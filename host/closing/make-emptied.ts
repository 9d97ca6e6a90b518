import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ClosingCertificate } from '#core/post/closing.ts';
import type { Db } from '#db/db.ts';
import { saveMark } from '#db/high-water-mark.ts';
import { type Keyring, makeKeyring, saveKeyring, type Unlocked } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendEvent, firstBrokenLink, hashInput, headOf } from '#db/stores/events.ts';
import { copyChain, saveClosing } from '#db/stores/post/closing.ts';
import { addPost, readPost } from '#db/stores/post/post.ts';
import { addFirstHolder } from '../accounts/first-holder.ts';
import { DATABASE_NAME } from '../laptop-register.ts';
import { type HostSession, lockedFailure } from '../session.ts';

interface Left {
  readonly certificate: ClosingCertificate;
  readonly keyring: Keyring;
  readonly user: string;
}

const fill = (from: Db, to: Db, { certificate, keyring, user }: Left): void =>
  to.$client
    .transaction(() => {
      copyChain(from, to);
      const writer = createRowWriter(to);
      addPost(writer, { ...readPost(from), hotline: '', supervisionPhone: '' });
      addFirstHolder(writer, keyring, user, certificate.closedAt);
      saveClosing(writer, certificate);
      appendEvent(to, {
        ...{ commandId: randomUUID(), at: certificate.closedAt, user, route: 'closing.purge', act: 'do', target: null },
        ...{ label: '撤销并清除资料', subject: readPost(from).branchName, inputHash: hashInput(certificate.chain) },
        ...{ changes: writer.changes, result: null },
      });
    })
    .immediate();

/**
 * Makes the emptied post in `folder`, under a new key that the same passphrase opens, and proves it before it counts.
 * @throws ExpectedFailure `damaged` when the copied chain is not whole; the present post is untouched
 */
export const makeEmptied = async (
  folder: string,
  { open, user, accountId }: HostSession,
  passphrase: string,
  certificate: ClosingCertificate,
): Promise<Unlocked & { readonly keyring: Keyring }> => {
  if (accountId === null) throw lockedFailure();
  const made = await makeKeyring(accountId, passphrase);
  const { keyring, key } = made;
  saveKeyring(folder, keyring);
  const emptied = openDatabase(join(folder, DATABASE_NAME), key, { create: true });
  try {
    fill(open.database.db, emptied.db, { certificate, keyring, user });
    if (firstBrokenLink(emptied.db) !== null)
      throw new ExpectedFailure('damaged', '操作记录链核对不上，没有清除，资料都在。请先到“设置”里核对。');
    saveMark(folder, headOf(emptied.db));
  } finally {
    emptied.close();
  }
  return made;
};
