import { z } from 'zod';
import { localTime } from '../time/local-date.ts';

/** Something that is still open and should be settled, or knowingly left, before the branch is dissolved. */
export interface ClosingMatter {
  readonly words: string;
  /** where in the window it is settled */
  readonly path: string;
}

/** So much of one kind of record. */
export const holding = z.object({ word: z.string(), count: z.int() });
export type Holding = z.output<typeof holding>;

/** 整套档案 as it was exported last. */
export const closingArchive = z.object({
  exportId: z.string(),
  at: localTime,
  folder: z.string(),
  /** SHA-256 over the hashes of its files, in their order */
  hash: z.string(),
});
export type ClosingArchive = z.output<typeof closingArchive>;

/** 清除证明: what was there, where it went, what was destroyed, what the purge leaves lying. Of people it names nobody. */
export const closingCertificate = z.object({
  closedAt: localTime,
  holdings: z.array(holding).readonly(),
  archive: closingArchive,
  /** the last link of the chain before the purge; the encrypted copy in the archive ends with it */
  chain: z.object({ seq: z.int(), hash: z.string() }),
  /** files destroyed on this laptop, backups included */
  destroyed: z.int(),
  /** backups on sticks that could not be deleted, other copies and exports on this laptop */
  beyond: z.array(z.string()).readonly(),
});
export type ClosingCertificate = z.output<typeof closingCertificate>;

/** What the page of dissolution shows while the branch still stands. */
export interface ClosingState {
  readonly matters: readonly ClosingMatter[];
  readonly holdings: readonly Holding[];
  /** null = never exported; `current` = nothing was written since */
  readonly archive: (ClosingArchive & { readonly current: boolean }) | null;
  /** automatic backups beside the data */
  readonly backups: number;
  /** backups on sticks: those in reach go too, the others are named on the certificate */
  readonly sticks: readonly { readonly path: string; readonly inReach: boolean }[];
  /** folders of exports that still lie on this laptop's own disk, open to whoever sits at it */
  readonly exports: readonly string[];
}
