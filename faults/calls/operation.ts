import type { Answer, HostLine } from '../client/host-line.ts';
import type { RunningHost } from '../client/running-host.ts';
import type { PreparedPost } from '../load/prepared-post.ts';
import type { Workday } from '../load/workday.ts';

/** Something the product does in many system calls, each of which may be the last. */
export interface Operation {
  readonly what: string;
  /** once per point, before anything is injected */
  before?(host: RunningHost, line: HostLine): Promise<void>;
  /** the operation itself */
  act(line: HostLine): Promise<Answer<unknown> | null>;
  /** after the restart: what does not hold, one sentence each; `done` = it was acknowledged */
  after?(line: HostLine, done: boolean): Promise<readonly string[]>;
}

export type OperationOf = (post: PreparedPost, day: Workday) => Operation;
