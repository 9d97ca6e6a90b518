import type { Attendee } from './meeting.ts';

/** One block under the text of the minutes: its label and who stands in it. */
export interface AttendanceBlock {
  readonly label: '出席' | '请假' | '列席';
  readonly names: readonly string[];
}

const labels = [
  ['present', '出席'],
  ['absent', '请假'],
  ['attending', '列席'],
] as const satisfies readonly (readonly [Attendee['presence'], AttendanceBlock['label']])[];

const nameOf = ({ name, presence, reason }: Attendee): string => (presence === 'absent' && reason !== '' ? `${name}（${reason}）` : name);

/** 出席、请假、列席 by name, always from the record; a block without people is left out (GB/T 9704-2012 纪要格式). */
export const officialAttendance = (attendees: readonly Attendee[]): readonly AttendanceBlock[] =>
  labels.flatMap(([presence, label]) => {
    const names = attendees.filter((person) => person.presence === presence).map(nameOf);
    return names.length === 0 ? [] : [{ label, names }];
  });
