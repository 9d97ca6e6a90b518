import type { Outcome } from '#core/contract/failure.ts';
import type { Answer, HostLine } from '../client/host-line.ts';
import type { PostReading } from './post-reading.ts';

/** What stands on the disk of one record: the version it was written with; `whole` false: a mixture of versions. */
export interface Found {
  readonly version: number;
  readonly whole: boolean;
}

/** One record that the load writes again and again; every field of a version follows from its number, so a half-written one shows. */
export interface LoadRecord {
  readonly what: string;
  /** writes version `version` (1, 2, 3 …) as a command; the same version is the same input */
  write(line: HostLine, version: number, commandId: string): Promise<Answer<unknown>>;
  /** version 0: not there */
  find(reading: PostReading): Found;
}

export interface Slot {
  readonly record: LoadRecord;
  /** newest version sent */
  sent: number;
  /** newest version known to be on the disk */
  kept: number;
}

/** One command as it was sent; `answer` null until the client has one. */
export interface SentCommand {
  readonly slot: Slot;
  readonly version: number;
  readonly commandId: string;
  answer: { readonly at: bigint; readonly outcome: Outcome<unknown> } | null;
}

export const present = (version: number, whole: boolean): Found => ({ version, whole });
export const absent: Found = { version: 0, whole: true };
