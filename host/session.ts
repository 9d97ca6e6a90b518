import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Role } from '#core/contract/route.ts';
import type { OpenPost } from './open-post.ts';

/** Who sits at one window, and which post they opened. */
export interface HostSession {
  readonly user: string;
  readonly role: Role;
  readonly open: OpenPost;
}

export const lockedFailure = (): ExpectedFailure => new ExpectedFailure('locked', '指挥所已锁定。请输入口令打开，填到一半的内容还在。');
export const forbiddenFailure = (): ExpectedFailure => new ExpectedFailure('forbidden', '您的角色不能做这件事，没有改动。请找书记办理。');
