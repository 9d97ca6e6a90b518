import { presences } from '#core/duty/attendance.ts';
import type { AttendanceBoard, GatePerson } from '#core/duty/attendance-board.ts';

/** 在岗 8:02（迟到 12 分钟） */
export const presenceWords = (person: GatePerson): string => {
  const late = person.lateMinutes > 0 ? `，迟到 ${person.lateMinutes} 分钟` : '';
  if (person.presence === 'here') return `在岗，${person.signedInAt?.slice(11) ?? ''} 签到${late}`;
  if (person.presence === 'left') return `${person.signedInAt?.slice(11) ?? ''}–${person.signedOutAt?.slice(11) ?? ''}${late}`;
  return presences[person.presence];
};

/** The page's answer in one line. */
export const gateSentence = ({ current }: AttendanceBoard): { readonly words: string; readonly bad: boolean } => {
  const people = current.flatMap((shift) => shift.people);
  const count = (presence: GatePerson['presence']): number => people.filter((person) => person.presence === presence).length;
  const open = current.flatMap((shift) => shift.open).reduce((sum, place) => sum + place.missing, 0);
  const parts = [
    `该到 ${people.length} 人，在岗 ${count('here')} 人`,
    count('due') > 0 ? `还没签到 ${count('due')} 人` : '',
    count('late') > 0 ? `迟到 ${count('late')} 人` : '',
    count('missing') > 0 ? `缺岗 ${count('missing')} 人` : '',
    open > 0 ? `空岗 ${open} 人` : '',
  ];
  if (current.length === 0) return { words: '现在没有班次。', bad: false };
  return { words: `${parts.filter(Boolean).join('，')}。`, bad: count('late') + count('missing') + open > 0 };
};
