import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostLine } from '../client/host-line.ts';
import type { HostWishes, RunningHost } from '../client/running-host.ts';
import type { FaultContext } from '../part.ts';

export const PASSPHRASE = '守一道关 护一方人';

/** A post as it lies closed on the disk, with three items in store, to be copied and broken. */
export interface PreparedPost {
  /** the data folder, for `POST_HOME` */
  readonly home: string;
  readonly postId: string;
  readonly recoveryCode: string;
  readonly items: readonly string[];
}

/** Received at the start of each item, in thousandths: no issue of the load ever runs out. */
export const OPENING_STOCK = 900_000_000;

const post = {
  branchName: '龙泉社区临时党支部',
  community: '龙泉社区',
  street: '泰前街道',
  foundedOn: '2022-01-04',
  zone: 'Asia/Shanghai',
  hotline: '0538-6220000',
  supervisionPhone: '12345',
  buildings: 13,
  entrances: 50,
  households: 753,
};

/** Makes a post in `home` through the built host and closes it cleanly. */
export const preparePost = async (context: FaultContext, home: string, wishes: Omit<HostWishes, 'home'> = {}): Promise<PreparedPost> => {
  const host = await context.startHost({ ...wishes, home });
  const line = host.openLine();
  const { recoveryCode } = await line.call('laptop.create', { post, passphrase: PASSPHRASE });
  const items: string[] = [];
  for (const [name, unit] of [
    ['口罩', '只'],
    ['消毒液', '瓶'],
    ['方便面', '箱'],
  ] as const) {
    const id = randomUUID();
    await line.call('supplies.saveItem', { id, fields: { name, unit, spec: '', category: 'protection', lowLevel: null } });
    items.push(id);
  }
  await line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: {
      ...{ at: '2022-01-06T08:00', source: 'allotment', party: '街道', handler: '甲一', checker: '乙二' },
      lines: items.map((itemId) => ({ itemId, quantity: OPENING_STOCK })),
    },
  });
  const [known] = (await line.call('laptop.state', {})).posts;
  if (!known) throw new Error('the new post is not in the list of this laptop');
  await host.stop();
  return { home, postId: known.postId, recoveryCode, items };
};

/** Opens the prepared post in a window; what came of it is the session, with the word on a rollback. */
export const enter = async (host: RunningHost, { postId }: Pick<PreparedPost, 'postId'>) => {
  const line: HostLine = host.openLine();
  const session = await line.call('laptop.unlock', { postId, passphrase: PASSPHRASE });
  return { line, session };
};

/** Copies a prepared post to a home of its own; the list of the laptop names folders whole, so it is rewritten. */
export const copyPost = (post: PreparedPost, home: string): PreparedPost => {
  cpSync(post.home, home, { recursive: true });
  const list = join(home, 'laptop.json');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll(JSON.stringify(post.home).slice(1, -1), JSON.stringify(home).slice(1, -1)));
  return { ...post, home };
};

/** Where the database of a prepared post lies. */
export const postFolderOf = ({ home }: Pick<PreparedPost, 'home'>): string => {
  const { posts } = JSON.parse(readFileSync(join(home, 'laptop.json'), 'utf8')) as {
    readonly posts: readonly { readonly folder: string }[];
  };
  const [first] = posts;
  if (!first) throw new Error('no post in this list');
  return first.folder;
};
