import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '#core/contract/results.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import type { TaskContext } from './handlers.ts';
import { DATABASE_NAME } from './laptop-register.ts';
import { createPostFolder } from './new-post.ts';
import { enterPost } from './sessions.ts';

/** Published on purpose: the sample holds invented people only, and opening it must not ask for anything. */
const SAMPLE_PASSPHRASE = '示例指挥所的公开口令';

/** 示例指挥所: its own file, made on first use. */
export const openSamplePost = async (context: TaskContext): Promise<Session> => {
  const folder = join(context.host.options.dataFolder, 'sample');
  if (!existsSync(join(folder, DATABASE_NAME))) {
    const post = {
      branchName: '示例小区临时党支部',
      community: '示例小区',
      street: '示例街道',
      foundedOn: '2026-11-01' as LocalDate,
      zone: 'Asia/Shanghai',
      hotline: '',
      supervisionPhone: '',
      buildings: 13,
      entrances: 50,
      households: 753,
    };
    await createPostFolder(folder, { post, passphrase: SAMPLE_PASSPHRASE, sample: true }, context.host.options);
  }
  const keyring = loadKeyring(folder);
  return enterPost(context, folder, { ...(await unlockKeyring(keyring, SAMPLE_PASSPHRASE)), keyring });
};
