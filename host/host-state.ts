import type { Topic } from '#core/contract/route.ts';
import type { HostOptions } from './door.ts';
import type { FolderTokens } from './folder-tokens.ts';
import type { LaptopRegister } from './laptop-register.ts';
import type { OpenPost } from './open-post.ts';

/** Everything this host holds between requests. One post is open at a time. */
export interface HostState {
  readonly options: HostOptions;
  readonly register: LaptopRegister;
  readonly folders: FolderTokens;
  readonly openPost: () => OpenPost | null;
  readonly setOpenPost: (open: OpenPost | null) => void;
  /** tells every window what changed */
  readonly announce: (topics: readonly Topic[]) => void;
}
