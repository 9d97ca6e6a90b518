import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Session } from '#core/contract/results.ts';
import { samplePost } from '#core/sample/sample-post.ts';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { moveFile } from '#db/files.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { finishChangeOver } from '../change-over/change-over.ts';
import type { TaskContext } from '../handlers.ts';
import { DATABASE_NAME } from '../laptop-register.ts';
import { createPostFolder } from '../new-post.ts';
import { openPost } from '../open-post.ts';
import { enterPost } from '../sessions.ts';
import { addSampleRecords, importSampleRoster, planSampleDuties } from './fill-sample-post.ts';
import { addSampleService } from './fill-sample-service.ts';

/** Published on purpose: the sample holds invented people only, and opening it must not ask for anything. */
export const SAMPLE_PASSPHRASE = '示例指挥所的公开口令';

/** Fills a new sample in a folder of its own and moves it into place when it is whole: a crash half-way leaves no half sample. */
const makeSample = async (context: TaskContext, folder: string): Promise<void> => {
  const { options } = context.host;
  const draft = `${folder}.part`;
  rmSync(draft, { recursive: true, force: true });
  const today = dateOf(localTimeIn(options.clock.now(), 'Asia/Shanghai'));
  const made = await createPostFolder(draft, { post: samplePost(today), passphrase: SAMPLE_PASSPHRASE, sample: true }, options);
  const open = openPost(draft, made, { create: false, ...options });
  try {
    // told in history as the program's own, so that a visitor's undo starts with their own first act
    const call = context.host.callAs(context, { accountId: null, user: '示例', role: 'secretary', open });
    context.progress(0.2, '正在导入示例花名册…');
    await importSampleRoster(call, today);
    context.progress(0.4, '正在登记示例物资和会议…');
    await addSampleRecords(call, today);
    await addSampleService(call);
    context.progress(0.6, '正在排示例值班…');
    await planSampleDuties(call, today);
  } finally {
    open.close();
  }
  moveFile(draft, folder);
};

const enterSample = async (context: TaskContext, folder: string): Promise<Session> => {
  const keyring = loadKeyring(folder);
  return enterPost(context, folder, { ...(await unlockKeyring(keyring, SAMPLE_PASSPHRASE)), keyring });
};

/** What somebody tried out in a sample that does not open any more stays beside; the sample itself can be made again. */
const setAside = (context: TaskContext, folder: string): void => {
  if (existsSync(folder)) renameSync(folder, `${folder}.damaged-${context.host.options.clock.now()}`);
};

/** 示例指挥所: its own file beside the real posts, never among them, made on first use. */
export const openSamplePost = async (context: TaskContext): Promise<Session> => {
  const folder = join(context.host.options.dataFolder, 'sample');
  finishChangeOver(folder);
  if (existsSync(join(folder, DATABASE_NAME))) {
    try {
      return await enterSample(context, folder);
    } catch (error) {
      if (!(error instanceof ExpectedFailure) || error.failure.code !== 'damaged') throw error;
    }
  }
  setAside(context, folder);
  await makeSample(context, folder);
  return enterSample(context, folder);
};
