import type { Shift } from '#core/duty/duty.ts';

const MINUTES_PER_DAY = 1440;

const clock = (minute: number): string => {
  const within = minute % MINUTES_PER_DAY;
  return `${Math.floor(within / 60)}:${String(within % 60).padStart(2, '0')}`;
};

/** 22:00–次日6:00; a shift that ends at midnight ends at 24:00 (look: times). */
export const shiftHours = (shift: Pick<Shift, 'startMinute' | 'endMinute'>): string => {
  const start = clock(shift.startMinute);
  if (shift.endMinute === MINUTES_PER_DAY) return `${start}–24:00`;
  return `${start}–${shift.endMinute > MINUTES_PER_DAY ? '次日' : ''}${clock(shift.endMinute)}`;
};

/** 138 0013 8000: a mobile number in the groups people dictate; anything else as it was typed. */
export const showPhone = (phone: string): string => {
  const match = /^(1\d{2})(\d{4})(\d{4})$/.exec(phone);
  return match ? `${match[1]} ${match[2]} ${match[3]}` : phone;
};
