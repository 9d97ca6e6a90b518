import { dateOf, type LocalDate, type LocalTime, shortDate, weekdayName } from '#core/time/local-date.ts';

/** 1月6日 周四 */
export const dateWords = (date: LocalDate): string => `${shortDate(date)} ${weekdayName(date)}`;

/** 1月6日 周四 19:30 */
export const timeWords = (time: LocalTime): string => `${dateWords(dateOf(time))} ${time.slice(11)}`;

export const DateText = ({ value }: { readonly value: LocalDate | LocalTime }) => (
  <time className="figures" dateTime={value}>
    {value.length > 10 ? timeWords(value as LocalTime) : dateWords(value as LocalDate)}
  </time>
);
