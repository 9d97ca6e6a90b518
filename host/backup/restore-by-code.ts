import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PostId } from '#core/contract/id.ts';
import type { Session } from '#core/contract/results.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { readBackup } from '#db/backup.ts';
import { unlockWithRecoveryCode } from '#db/keyring.ts';
import { recoverPost } from '../accounts/recover-post.ts';
import type { TaskContext } from '../handlers.ts';
import { labelPostFolder } from '../post-folder.ts';
import { unpackBackup } from '../restore-backup.ts';

/**
 * Restores a backup with the printed recovery code alone, into a folder of its own, and gives the secretary a new passphrase.
 * @throws ExpectedFailure as restoring and recovering do; nothing is left behind then
 */
export const restoreByCode = async (context: TaskContext, input: ParsedInputOf<'backup.restoreByCode'>): Promise<Session> => {
  const { fileName: _, base64, ...typed } = input;
  const read = readBackup(Buffer.from(base64, 'base64'));
  const folder = join(context.host.options.dataFolder, 'posts', randomUUID());
  const postId = randomUUID() as string as PostId;
  const unlocked = await context.host.unlockDelay.guard(read.header.postId as PostId, () =>
    unlockWithRecoveryCode(read.header.keyring, typed.recoveryCode),
  );
  unpackBackup(read, unlocked, folder);
  try {
    const { branchName, sample } = read.header;
    labelPostFolder(folder, { postId, branchName, sample });
    return await recoverPost(context, { postId, branchName, sample, folder, lastOpenedAt: null }, typed);
  } catch (error) {
    context.enter(null);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};
