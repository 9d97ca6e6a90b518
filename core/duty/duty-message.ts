import type { OnDuty } from '../contract/results.ts';
import { type LocalDate, type LocalTime, longDate, weekdayName } from '../time/local-date.ts';

const clock = (time: LocalTime): string => time.slice(11).replace(/^0(?=\d)/, '');

/** 8:00–16:00, or 22:00–次日6:00 when the shift ends on another day; midnight that ends a day is 24:00. */
export const shiftHours = (duty: Pick<OnDuty, 'startsAt' | 'endsAt' | 'date'>): string => {
  const nextDay = duty.endsAt.slice(0, 10) !== duty.date;
  const end = clock(duty.endsAt);
  return `${clock(duty.startsAt)}–${nextDay && end === '0:00' ? '24:00' : `${nextDay ? '次日' : ''}${end}`}`;
};

const shiftLines = (duty: OnDuty): readonly string[] => [
  `【${duty.shift.name} ${shiftHours(duty)}】${duty.leader ? `带班：${duty.leader}` : ''}`,
  ...duty.places.map((place) => {
    const names = place.people.map((person) => person.name).join('、');
    const missing = place.missing > 0 ? `（缺 ${place.missing} 人）` : '';
    return `${place.postName}:${names}${missing}`;
  }),
];

/** Today's duty as text for the group chat: names only, no telephones, since a chat reaches further than the gate. */
export const dutyMessage = (branchName: string, date: LocalDate, duties: readonly OnDuty[]): string =>
  [
    branchName,
    `${longDate(date)} ${weekdayName(date)} 值班安排`,
    ...(duties.length === 0 ? ['今天还没有排班'] : duties.flatMap(shiftLines)),
    '提前15分钟到岗，交接签字后离岗。',
  ].join('\n');
