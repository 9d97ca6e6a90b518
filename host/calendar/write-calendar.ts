import { createEvents, type EventAttributes } from 'ics';
import type { CalendarEvent } from '#core/duty/calendar-events.ts';

const MS_PER_MINUTE = 60_000;

/** Line ends inside text would be lines of the format; the library escapes the rest (RFC 5545, 3.3.11). */
const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ');

const eventOf = (event: CalendarEvent, now: number): EventAttributes => ({
  uid: event.uid,
  // A later export counts as the newer edition of the same event, so that importing it changes what is there.
  sequence: Math.floor(now / MS_PER_MINUTE),
  lastModified: now,
  start: event.start,
  end: event.end,
  startInputType: 'utc',
  startOutputType: 'utc',
  endInputType: 'utc',
  endOutputType: 'utc',
  title: oneLine(event.title),
  location: oneLine(event.place),
  description: oneLine(event.note),
  status: 'CONFIRMED',
  busyStatus: 'BUSY',
});

/**
 * An `.ics` file (RFC 5545). Times are written in UTC, which every telephone turns into its own clock without a table of zones.
 * `now` in milliseconds since 1970-01-01 UTC.
 */
export const writeCalendar = (name: string, events: readonly CalendarEvent[], now: number): Uint8Array => {
  const { error, value } = createEvents(
    events.map((event) => eventOf(event, now)),
    { productId: '-//branch-command-post//duty//ZH', method: 'PUBLISH', calName: oneLine(name) },
  );
  if (error || !value) throw error ?? new Error('no calendar text');
  return new TextEncoder().encode(value);
};
