import type { PostId } from '#core/contract/id.ts';
import type { AsideState, FoundBackup } from '#core/post/recovery.ts';

/** What the person is doing about a post that does not open as it should. */
export type RecoveryStep =
  | { readonly kind: 'look' }
  | { readonly kind: 'restore'; readonly backup: FoundBackup }
  | { readonly kind: 'keys'; readonly backup: FoundBackup }
  | { readonly kind: 'putBack'; readonly state: AsideState }
  | { readonly kind: 'rescue' };

/** The post in question, and what a step of the recovery leads to. */
export interface RecoveryPlace {
  readonly post: { readonly postId: PostId; readonly branchName: string };
  /** typed when opening failed; null: not typed yet, or the post is open */
  readonly passphrase: string | null;
  /** the post is open in this window, by its secretary */
  readonly inside: boolean;
}
