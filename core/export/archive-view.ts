import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { LeftOut } from './exported-file.ts';

/** Something on a stick that looks like an export of ours, before anything in it is believed. */
export interface FoundArchive {
  /** its name in the folder looked at; `.` is that folder itself */
  readonly name: string;
  readonly kind: 'folder' | 'package' | 'openZip';
  readonly bytes: number | null;
}

export interface ArchiveFault {
  readonly name: string;
  readonly fault: 'missing' | 'changed' | 'unreadable';
}

/** What an archive says of itself, and what checking every hash has shown. */
export interface ArchiveView {
  readonly branchName: string;
  readonly madeAt: LocalTime;
  readonly version: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly counts: readonly { readonly word: string; readonly count: number }[];
  readonly files: number;
  readonly bytes: number;
  readonly faults: readonly ArchiveFault[];
  readonly leftOut: readonly LeftOut[];
  /** last entry of the chain in the copy */
  readonly seq: number;
  /** the encrypted copy is whole, so the post can be brought back even when a paper is damaged */
  readonly restorable: boolean;
}
