import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import type { RecoveryReport } from '#core/post/recovery.ts';
import { type LocalTime, localTimeIn } from '#core/time/local-date.ts';
import { BACKUP_SUFFIX, type BackupHeader, readBackup } from '#db/backup.ts';
import { saveMark } from '#db/high-water-mark.ts';
import type { Unlocked } from '#db/keyring.ts';
import { headOf } from '#db/stores/events.ts';
import { recordAct } from '../../accounts/record-act.ts';
import type { SomeTasks, TaskContext } from '../../handlers.ts';
import { DATABASE_NAME, type RegisteredPost } from '../../laptop-register.ts';
import { labelPostFolder } from '../../post-folder.ts';
import { listAside, putBackAside } from '../../recovery/aside.ts';
import { closePresent, isOpenHere, knownPost, mayReplace, unlockPresent, unlockWith } from '../../recovery/authority.ts';
import { presentKeyring, troublesWithKey, visibleTroubles } from '../../recovery/diagnose.ts';
import { findBackups } from '../../recovery/find-backups.ts';
import { putInPlace } from '../../recovery/put-in-place.ts';
import { rescue } from '../../recovery/rescue.ts';
import { takeKeys } from '../../recovery/take-keys.ts';
import { unpackBackup } from '../../restore-backup.ts';
import { lockedFailure } from '../../session.ts';
import { enterPost, sessionFacts } from '../../sessions.ts';

/** The zone of a post that does not open is not known: names of folders and files go by the place where the program is used. */
const wallTime = ({ host, session }: TaskContext): LocalTime =>
  session?.open.now() ?? localTimeIn(host.options.clock.now(), 'Asia/Shanghai');

type Seen = Pick<RecoveryReport, 'troubles' | 'rollback' | 'readable'>;

const nothingWrong: Seen = { troubles: [], rollback: null, readable: null };

const seenOf = async (context: TaskContext, post: RegisteredPost, passphrase: string | null): Promise<Seen> => {
  const { session, host } = context;
  if (session?.open.folder === post.folder) {
    const { rollback } = session.open;
    return rollback ? { ...nothingWrong, rollback, troubles: ['rolledBack'] } : nothingWrong;
  }
  if (isOpenHere(context, post.folder)) return { ...nothingWrong, troubles: ['held'] };
  const troubles = visibleTroubles(post.folder);
  const keyring = presentKeyring(post.folder);
  if (passphrase === null || troubles.length > 0 || !keyring) return { ...nothingWrong, troubles };
  const { key } = await host.unlockDelay.guard(post.postId, () => unlockWith(keyring, { kind: 'passphrase', words: passphrase }));
  return troublesWithKey(post.folder, key);
};

const readChosen = ({ host }: TaskContext, token: string): ReturnType<typeof readBackup> => {
  const path = host.folders.pathOf(token);
  if (!path.endsWith(BACKUP_SUFFIX)) throw new ExpectedFailure('invalid', '这不是备份文件，没有改动。请在列表里重新选。');
  return readBackup(readFileSync(path));
};

type Wanted = ParsedInputOf<'recovery.restore'>;

/** The passphrase of the day of the backup may be another than today's. */
const unlockBackup = async ({ host }: TaskContext, { postId, secret, former }: Wanted, { keyring }: BackupHeader): Promise<Unlocked> => {
  const wanted = former === undefined || former === '' ? secret : ({ kind: 'passphrase', words: former } as const);
  try {
    return await host.unlockDelay.guard(postId, () => unlockWith(keyring, wanted));
  } catch (error) {
    if (wanted !== secret || !(error instanceof ExpectedFailure) || error.failure.code !== 'wrongPassphrase') throw error;
    throw new ExpectedFailure('invalid', '这份备份用这个口令打不开，还没有恢复。改过口令的话，请再填备份那天的口令。', {
      former: '备份那天的口令',
    });
  }
};

const restoreBeside = (context: TaskContext, post: RegisteredPost, chosen: ReturnType<typeof readBackup>, unlocked: Unlocked) => {
  const { host } = context;
  const folder = join(host.options.dataFolder, 'posts', randomUUID());
  const restored = unpackBackup(chosen, unlocked, folder);
  if (unlocked.accountId !== null) return enterPost(context, folder, restored);
  const place = { postId: randomUUID() as string as PostId, branchName: post.branchName, sample: post.sample };
  labelPostFolder(folder, place);
  host.register.put({ ...place, folder, lastOpenedAt: null });
  return null;
};

export const recoveryTasks: SomeTasks<'recovery'> = {
  'recovery.look': async (context, { postId, passphrase }) => {
    const post = knownPost(context, postId);
    const { folders, options } = context.host;
    const seen = await seenOf(context, post, passphrase);
    const backups = await findBackups(post, options.dataFolder, folders);
    return { branchName: post.branchName, folder: post.folder, ...seen, backups, aside: listAside(post.folder) };
  },
  'recovery.restore': async (context, input) => {
    const post = knownPost(context, input.postId);
    context.progress(null, '正在读取并检查备份…');
    const chosen = readChosen(context, input.backup);
    if (input.where === 'here') await mayReplace(context, post, input.secret);
    const unlocked = await unlockBackup(context, input, chosen.header);
    context.progress(null, '正在恢复…');
    if (input.where === 'beside') return restoreBeside(context, post, chosen, unlocked);
    const closeNow = () => closePresent(context, post.folder);
    putInPlace(post.folder, { ...chosen, unlocked, at: wallTime(context), closeNow });
    return unlocked.accountId === null ? null : enterPost(context, post.folder, { ...unlocked, keyring: chosen.header.keyring });
  },
  'recovery.putBack': async (context, { postId, stamp, passphrase }) => {
    const post = knownPost(context, postId);
    await mayReplace(context, post, passphrase === null ? null : { kind: 'passphrase', words: passphrase });
    putBackAside(post.folder, stamp, wallTime(context), () => closePresent(context, post.folder));
    return null;
  },
  'recovery.takeKeys': async (context, { postId, backup, passphrase }) => {
    const post = knownPost(context, postId);
    const { keyring } = readChosen(context, backup).header;
    if (presentKeyring(post.folder)) throw new ExpectedFailure('refused', '现在的钥匙文件读得出来，没有换。请直接用口令打开。');
    const unlocked = await unlockBackup(
      context,
      { ...{ postId, backup, where: 'here' }, secret: { kind: 'passphrase', words: passphrase } },
      {
        keyring,
      } as BackupHeader,
    );
    takeKeys(post.folder, keyring, unlocked, wallTime(context));
    return enterPost(context, post.folder, { ...unlocked, keyring });
  },
  'recovery.rescue': async (context, { postId, passphrase, folder }) => {
    const post = knownPost(context, postId);
    const { folders } = context.host;
    const { key } = await unlockPresent(context, post, { kind: 'passphrase', words: passphrase });
    context.progress(null, '正在一张表一张表地读…');
    const target = { folder: folders.pathOf(folder), device: folders.deviceOf(folder) };
    return rescue(join(post.folder, DATABASE_NAME), key, { ...target, branchName: post.branchName, at: wallTime(context) });
  },
  'recovery.goOn': async ({ host, session }) => {
    if (!session) throw lockedFailure();
    const { open } = session;
    if (open.rollback) {
      const subject = `上次确认到第 ${open.rollback.expected} 步，文件里记到第 ${open.rollback.found} 步`;
      recordAct(host, session, { route: 'recovery.goOn', label: '资料退回后继续使用', subject }, () => undefined);
      saveMark(open.folder, headOf(open.database.db));
      open.acceptRollback();
    }
    return sessionFacts(session);
  },
};
