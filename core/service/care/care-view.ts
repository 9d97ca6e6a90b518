import type { PersonId } from '../../contract/id.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { CareCase } from './care.ts';
import type { CareContacts, CareState } from './care-due.ts';

/** A household in care as it stands today. */
export interface CareLine extends CareCase {
  readonly contacts: CareContacts;
  readonly state: CareState;
  /** 下次联系 */
  readonly nextOn: LocalDate;
  /** 今天谁联系; null = carer and deputy are both away */
  readonly personId: PersonId | null;
  /** what is to be done about it; '' = nothing */
  readonly alarm: string;
  readonly purgeSoon: boolean;
  readonly purged: boolean;
}

/** 包保 of today: figures and households. */
export interface CareView {
  readonly today: LocalDate;
  /** due or missed first, the longest missed on top; the ended ones last */
  readonly lines: readonly CareLine[];
  /** 今天该联系、已联系上、漏了的户数 */
  readonly due: number;
  readonly reachedToday: number;
  readonly missed: number;
  /** 清除日期到了 */
  readonly purgeDue: number;
}

/** 包保人一行: figures only. */
export interface CarerFigures {
  readonly personId: PersonId;
  readonly households: number;
  readonly contacts: number;
  readonly noAnswer: number;
}
