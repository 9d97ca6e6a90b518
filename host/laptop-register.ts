import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { id, type PostId } from '#core/contract/id.ts';
import type { KnownPost, Preferences } from '#core/contract/results.ts';
import { readText, replaceFile } from '#db/files.ts';
import { isChangingOver } from './change-over/decision.ts';

const registerFile = z.object({
  posts: z.array(
    z.object({
      postId: id<'post'>(),
      branchName: z.string(),
      sample: z.boolean(),
      folder: z.string(),
      lastOpenedAt: z.string().nullable(),
    }),
  ),
  preferences: z.object({ size: z.int(), theme: z.enum(['light', 'dark', 'system']), contrast: z.enum(['normal', 'high']) }),
});
type Register = z.output<typeof registerFile>;
export type RegisteredPost = Register['posts'][number];

const empty: Register = { posts: [], preferences: { size: 100, theme: 'system', contrast: 'normal' } };

/** Which posts this laptop knows and how its screen is set (本机登记): no names of people, nothing of a post's content but its branch's name. */
export interface LaptopRegister {
  list(): readonly KnownPost[];
  find(postId: PostId): RegisteredPost | null;
  put(post: RegisteredPost): void;
  preferences(): Preferences;
  savePreferences(preferences: Preferences): void;
}

export const DATABASE_NAME = 'post.db';

/** Also in the middle of a change-over: opening it finishes that. */
export const isHere = (folder: string): boolean => existsSync(join(folder, DATABASE_NAME)) || isChangingOver(folder);

export const openLaptopRegister = (dataFolder: string): LaptopRegister => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'laptop.json');
  const read = (): Register => {
    const text = readText(path);
    if (text === null) return empty;
    try {
      return registerFile.parse(JSON.parse(text));
    } catch {
      return empty; // a broken list loses no post: the folders stay and can be added again
    }
  };
  const save = (register: Register): void => replaceFile(path, JSON.stringify(register, null, 1));
  return {
    list: () => read().posts.map((post) => ({ ...post, state: isHere(post.folder) ? 'present' : 'missing' })),
    find: (postId) => read().posts.find((post) => post.postId === postId) ?? null,
    put: (post) => {
      const register = read();
      save({ ...register, posts: [post, ...register.posts.filter((known) => known.postId !== post.postId)] });
    },
    preferences: () => read().preferences,
    savePreferences: (preferences) => save({ ...read(), preferences }),
  };
};
