import type { FailureCode } from '#core/contract/failure.ts';
import type { Session } from '#core/contract/results.ts';
import type { HostLine } from '../client/host-line.ts';
import { PASSPHRASE, type PreparedPost } from './prepared-post.ts';

/** What the product says when a person opens a post. */
export type Opening =
  | { readonly is: 'open'; readonly session: Session }
  | { readonly is: 'refused'; readonly code: FailureCode; readonly sentence: string }
  | { readonly is: 'silent' };

/** Opens with the passphrase and never throws: whether it opens is the question. */
export const tryOpen = async (line: HostLine, { postId }: Pick<PreparedPost, 'postId'>): Promise<Opening> => {
  const { outcome } = await line.ask('laptop.unlock', { postId, passphrase: PASSPHRASE });
  if (!outcome) return { is: 'silent' };
  if (!outcome.ok) return { is: 'refused', code: outcome.failure.code, sentence: outcome.failure.sentence };
  return { is: 'open', session: outcome.value };
};

/** Closes the post as locking the window does. */
export const lock = (line: HostLine): Promise<null> => line.call('laptop.lock', {});
