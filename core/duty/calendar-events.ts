import type { PersonId, PostId } from '../contract/id.ts';
import type { DutySetup } from '../contract/results.ts';
import { epochOf } from '../time/epoch-of.ts';
import { shortDate } from '../time/local-date.ts';
import type { Assignment } from './duty.ts';

/** One duty in a person's own calendar. No telephone and no other person's name: calendars are synchronised to places nobody chose. */
export interface CalendarEvent {
  readonly uid: string;
  /** milliseconds since 1970-01-01 UTC */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly place: string;
  readonly note: string;
}

interface Input {
  readonly post: { readonly id: PostId; readonly community: string; readonly zone: string };
  readonly setup: Pick<DutySetup, 'posts' | 'shifts'>;
  readonly assignments: readonly Assignment[];
}

/**
 * A person's duties in order of time. The uid is the person's day (and a number for a second duty on it), not the assignment: a plan made
 * again has new assignments, yet importing it must move the events a phone already has instead of doubling them.
 */
export const calendarEvents = (input: Input, personId: PersonId): readonly CalendarEvent[] => {
  const { post, setup } = input;
  const mine = input.assignments
    .filter((duty) => duty.personId === personId)
    .flatMap((duty) => {
      const shift = setup.shifts.find((one) => one.id === duty.shiftId);
      return shift ? [{ duty, shift }] : [];
    })
    .sort((a, b) => a.duty.date.localeCompare(b.duty.date) || a.shift.startMinute - b.shift.startMinute);
  const seen = new Map<string, number>();
  return mine.map(({ duty, shift }): CalendarEvent => {
    const number = (seen.get(duty.date) ?? 0) + 1;
    seen.set(duty.date, number);
    const place = setup.posts.find((one) => one.id === duty.dutyPostId)?.name ?? '';
    return {
      uid: `${personId}-${duty.date}${number > 1 ? `-${number}` : ''}@${post.id}`,
      start: epochOf(duty.date, shift.startMinute, post.zone),
      end: epochOf(duty.date, shift.endMinute, post.zone),
      title: `${shift.name} ${place}`,
      place: `${post.community} ${place}`,
      note: `${shortDate(duty.date)}的班。提前15分钟到岗，交接签字后离岗。`,
    };
  });
};
