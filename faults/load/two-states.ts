import { randomUUID } from 'node:crypto';
import type { HostLine } from '../client/host-line.ts';
import type { FaultContext } from '../part.ts';
import { enter, type PreparedPost, preparePost } from './prepared-post.ts';

/** A post with a backup of an earlier state beside it: after a restore it is the one or the other. */
export interface TwoStates {
  readonly post: PreparedPost;
  readonly earlier: readonly string[];
  /** the last step of the backup that holds it */
  readonly seq: number;
  readonly later: readonly string[];
}

const addItems = async (line: HostLine, count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1)
    await line.call('supplies.saveItem', {
      id: randomUUID(),
      fields: { name: `物资${randomUUID().slice(0, 8)}`, unit: '只', spec: '', category: 'protection', lowLevel: null },
    });
};

/** Names of everything in store, in order: what stands for the whole state. */
export const itemsIn = async (line: HostLine): Promise<readonly string[]> =>
  (await line.call('supplies.overview', {})).lines.map(({ item }) => item.name).sort();

export const prepareTwoStates = async (context: FaultContext, home: string): Promise<TwoStates> => {
  const post = await preparePost(context, home);
  const host = await context.startHost({ home });
  const { line } = await enter(host, post);
  await addItems(line, 10);
  const earlier = await itemsIn(line);
  const { seq } = await line.call('backup.run', { folder: null });
  await addItems(line, 5);
  const later = await itemsIn(line);
  await host.stop();
  return { post, earlier, seq, later };
};

export const sameItems = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
