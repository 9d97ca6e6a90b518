import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { id } from '#core/contract/id.ts';
import { readJson, readText, replaceFile } from '#db/files.ts';
import { isHere, type RegisteredPost } from './laptop-register.ts';

const NAME = 'post.json';
const label = z.object({ postId: id<'post'>(), branchName: z.string(), sample: z.boolean() });
export type PostLabel = z.output<typeof label>;

/** Says outside the encrypted file which post lies in a folder, so that the folder can be recognised before it is unlocked. */
export const labelPostFolder = (folder: string, { postId, branchName, sample }: PostLabel): void => {
  const text = JSON.stringify({ postId, branchName, sample });
  if (readText(join(folder, NAME)) !== text) replaceFile(join(folder, NAME), text);
};

export const readPostLabel = (folder: string): PostLabel | null => label.safeParse(readJson(join(folder, NAME))).data ?? null;

/** Recognises a folder that holds a post. */
export const readPostFolder = (folder: string): RegisteredPost => {
  const known = readPostLabel(folder);
  if (!known || !isHere(folder)) {
    throw new ExpectedFailure('notFound', '这个文件夹里没有指挥所数据，没有登记。请选里面有 post.db 和 keyring.json 的文件夹。');
  }
  return { ...known, folder, lastOpenedAt: null };
};
