import type { BackupRecord } from '../post/backup.ts';

/** What a window may know of the program it came from. */
export interface UpdateState {
  readonly version: string;
  /** e.g. `linux-x64`; an update is made for one system */
  readonly system: string;
  /** the program's folder; null when this program cannot change itself: installed by an installer, or run from its sources */
  readonly program: string | null;
  /** the version that the next start takes; another than `version` when one has been put in place and the program not started again */
  readonly next: string;
  /** the other version that stands ready beside it, older or newer; null when there is none */
  readonly other: string | null;
}

/** An update that was found whole, signed and newer. */
export interface UpdateOffer {
  readonly version: string;
  readonly madeOn: string;
  readonly notes: string;
  readonly bytes: number;
  readonly files: number;
  /** the folder it lies in, as a person sees it */
  readonly folder: string;
}

export interface UpdateDone {
  readonly version: string;
  /** stands ready to be taken again */
  readonly before: string;
  /** made and checked before anything was copied; null on the command line, where no post is open: each is backed up when the new version opens it */
  readonly backup: BackupRecord | null;
}
