import { z } from 'zod';
import type { RecoveryReport, Rescue } from '../post/recovery.ts';
import { id } from './id.ts';
import { folderToken } from './laptop-routes.ts';
import type { Session } from './results.ts';
import { lockedTask, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const place = { postId: id<'post'>() };
const passphrase = z.string().max(200);

/** 恢复: what works on a post that does not open, or opens as an older one. Nothing here deletes a file. */
export const recoveryRoutes = {
  /** what is wrong, which backups there are, what lies aside; more is seen with the passphrase */
  'recovery.look': lockedTask(z.object({ ...place, passphrase: passphrase.nullable() })).returns<RecoveryReport>(),
  /**
   * `here`: the backup takes the place of the present files, which are kept aside; `beside`: it becomes a place of its own.
   * null: opened with the recovery code, which enters nobody; the person goes on to set a new passphrase.
   */
  'recovery.restore': lockedTask(
    z.object({
      ...place,
      backup: folderToken,
      where: z.enum(['here', 'beside']),
      secret: z.object({ kind: z.enum(['passphrase', 'code']), words: z.string().min(1, '请填写口令').max(200) }),
      /** the passphrase of the day of the backup, where it was changed since */
      former: passphrase.optional(),
    }),
  ).returns<Session | null>(),
  /** 放回: a state that lies aside changes places with the present one. The passphrase is needed only before the post is open. */
  'recovery.putBack': lockedTask(z.object({ ...place, stamp: z.string().max(40), passphrase: passphrase.nullable() })).returns<null>(),
  /** takes the keyring out of a backup for the present database: no record is lost */
  'recovery.takeKeys': lockedTask(z.object({ ...place, backup: folderToken, passphrase })).returns<Session>(),
  /** 抢救: every table that still reads becomes a sheet of a workbook in a folder that the person chose */
  'recovery.rescue': lockedTask(z.object({ ...place, passphrase, folder: folderToken })).returns<Rescue>(),
  /** 就用现在这份: goes on with an older state knowingly; said in the log */
  'recovery.goOn': task(z.object({}), secretary).returns<Session>(),
} as const;
