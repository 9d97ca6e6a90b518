const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/** 8, 8点, 8点半, 830, 0830, 8:30, 8：30, 8.30 → minutes from midnight; null when it is no time of the day. */
export const readClock = (typed: string): number | null => {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '').replace(/半$/, '30').replace(/分$/, '');
  const match = /^(\d{1,2})(?:点|时)?$/.exec(text) ?? /^(\d{1,2})[:.点时](\d{1,2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour > LAST_HOUR || minute > LAST_MINUTE ? null : hour * 60 + minute;
};

/** 510 → 08:30; minutes past midnight are of the next day: 1470 → 00:30 */
export const clockText = (minute: number): string =>
  `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
