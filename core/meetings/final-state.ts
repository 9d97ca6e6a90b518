import type { LocalTime } from '../time/local-date.ts';
import type { Amendment } from './amendment.ts';
import type { Attachment } from './attachment.ts';
import type { FinalGap } from './final-check.ts';
import type { Meeting } from './meeting.ts';

/** 定稿 of a record: when, by whom, and what proves it. */
export interface FinalMark {
  readonly at: LocalTime;
  readonly by: string;
  /** SHA-256 of the record, hexadecimal */
  readonly hash: string;
  /** the short form of the hash, as printed */
  readonly code: string;
  /** record and amendments are as they were hashed */
  readonly intact: boolean;
}

/** A meeting after it was held: the record with what was added to it. */
export interface RecordState {
  readonly meeting: Meeting;
  /** 第 2 项…: what to see to before it is final */
  readonly gaps: readonly FinalGap[];
  /** names the record as it was looked at, so that nobody locks another one */
  readonly seen: string;
  readonly final: FinalMark | null;
  /** in the order of writing */
  readonly amendments: readonly Amendment[];
  /** in the order of adding; removed ones too */
  readonly attachments: readonly Attachment[];
}
