import type { MeetingId } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import type { OfficialMinutes } from './official-minutes.ts';

/** A meeting in the list of those that minutes are drawn up from. */
export interface OfficialLine {
  readonly meetingId: MeetingId;
  /** 支委会 */
  readonly kindName: string;
  readonly ordinal: number;
  readonly title: string;
  readonly startsAt: LocalTime;
  /** 纪要 is stored */
  readonly drawnUp: boolean;
  /** the record is final; its 纪要 may still be drawn up and changed */
  readonly final: boolean;
}

/** What the desk of one 纪要 shows. */
export interface OfficialView extends OfficialLine {
  readonly saved: OfficialMinutes | null;
  /** composed from the record as it is now */
  readonly draft: OfficialMinutes;
}
