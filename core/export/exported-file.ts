import type { LocalTime } from '../time/local-date.ts';

/** One file of an export, as it was read back from where it was written. */
export interface ExportedFile {
  /** as it lies in the export, with a slash behind its folder: `会议/会议记录 第1次.pdf` */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal */
  readonly sha256: string;
  readonly pages?: number;
  /** what an encrypted package holds; without it the file lies open */
  readonly inside?: readonly ExportedFile[];
}

/** What could not be made, and why; nothing is left out in silence. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** One finished export. */
export interface ExportRecord {
  readonly id: string;
  readonly at: LocalTime;
  /** the new folder, or where the encrypted package lies */
  readonly folder: string;
  readonly files: readonly ExportedFile[];
}

export interface ExportOutcome extends ExportRecord {
  readonly leftOut: readonly LeftOut[];
}

/** The documents themselves, whether they lie open or in a package. */
export const contentsOf = (files: readonly ExportedFile[]): readonly ExportedFile[] => files.flatMap((file) => file.inside ?? [file]);

export const isEncrypted = (files: readonly ExportedFile[]): boolean => files.some((file) => file.inside !== undefined);

/** 还在不在: what was found where the export should lie. */
export interface ExportCheck {
  /** null: neither where it was written nor on any stick that is in now */
  readonly place: string | null;
  readonly files: readonly { readonly name: string; readonly state: 'same' | 'changed' | 'missing' }[];
}
