import { ExpectedFailure } from '#core/contract/failure.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import type { HostState } from '../host-state.ts';
import { readPostLabel } from '../post-folder.ts';
import type { HostSession } from '../session.ts';

const isWrong = (error: unknown): boolean => error instanceof ExpectedFailure && error.failure.code === 'wrongPassphrase';

const notYours = (): ExpectedFailure =>
  new ExpectedFailure('wrongPassphrase', '这不是您本人的口令，没有改动。请输入现在登录的人的口令。', { own: '请输入您本人的口令' });

/**
 * 本人口令: before what cannot be taken back the person at the window shows that they are the one who logged in. Wrong ones are counted
 * with those at the door.
 * @throws ExpectedFailure `wrongPassphrase`, also when the passphrase is another person's
 */
export const confirmPassphrase = ({ unlockDelay }: HostState, { open, accountId }: HostSession, passphrase: string): Promise<void> =>
  unlockDelay.guard(readPostLabel(open.folder)?.postId ?? open.folder, async () => {
    const unlocked = await unlockKeyring(loadKeyring(open.folder), passphrase).catch((error: unknown) => {
      throw isWrong(error) ? notYours() : error;
    });
    if (accountId === null || unlocked.accountId !== accountId) throw notYours();
  });
