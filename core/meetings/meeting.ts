import { z } from 'zod';
import { id, type MeetingId } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localDate, localTime } from '../time/local-date.ts';
import { agendaCategories } from './agenda-category.ts';
import { quorumRules } from './quorum-rule.ts';

export const meetingKinds = {
  committee: '支委会',
  members: '党员大会',
  group: '党小组会',
  working: '工作会',
  mobilisation: '动员会',
  oath: '宣誓仪式',
  founding: '成立大会',
  /** called by its own name, see `kindName` */
  other: '其他会议',
} as const;
export type MeetingKind = keyof typeof meetingKinds;

/** 出席 / 缺席 (with reason) / 列席 (attending without a vote). */
export const presences = { present: '出席', absent: '缺席', attending: '列席' } as const;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

export const attendee = z
  .object({
    /** null for a guest from outside the roster */
    personId: id<'person'>().nullable(),
    name: text('姓名', 30).min(1, '请填写姓名'),
    presence: z.enum(keysOf(presences)),
    /** 病假 / 事假 / 公出 */
    reason: text('缺席原因', 40),
    /** entitled to vote at this meeting */
    voter: z.boolean(),
  })
  .refine((person) => person.presence !== 'absent' || person.reason !== '', {
    path: ['reason'],
    message: '缺席要写原因：病假、事假、公出或其他',
  });
export type Attendee = z.output<typeof attendee>;

export const statement = z.object({
  speaker: text('发言人', 30).min(1, '请填写发言人'),
  words: text('发言', 5000).min(1, '请填写发言内容'),
});

export const votes = z.object({ for: z.int().min(0).max(999), against: z.int().min(0).max(999), abstain: z.int().min(0).max(999) });

/** One agenda item (议题) with what was said, decided, by whom and until when. */
export const agendaItem = z.object({
  id: id<'agenda-item'>(),
  title: text('议题', 100).min(1, '请填写议题'),
  category: z.enum(keysOf(agendaCategories)).default('topic'),
  /** 主讲人: who brings the item before the meeting, as planned beforehand */
  presenter: text('主讲人', 30).default(''),
  statements: z.array(statement).max(200).readonly(),
  /** 决议; empty = discussed only */
  resolution: text('决议', 2000),
  votes: votes.nullable(),
  /** 责任人 */
  responsible: text('责任人', 30),
  dueOn: localDate.nullable(),
  doneOn: localDate.nullable(),
});
export type AgendaItem = z.output<typeof agendaItem>;

export const meetingFields = z
  .object({
    kind: z.enum(keysOf(meetingKinds)),
    /** what a meeting of kind `other` is called, or which group meets (党小组会); counted by that name */
    kindName: text('会议类型的名称', 20).default(''),
    /** 法定人数, from what is usual for the kind */
    quorum: z.enum(keysOf(quorumRules)).default('half'),
    title: text('会议名称', 60).min(1, '请填写会议名称'),
    startsAt: localTime,
    endsAt: localTime.nullable(),
    place: text('地点', 40).min(1, '请填写地点'),
    chair: text('主持人', 30).min(1, '请填写主持人'),
    recorder: text('记录人', 30).min(1, '请填写记录人'),
    attendees: z.array(attendee).max(500).readonly(),
    agenda: z.array(agendaItem).max(50).readonly(),
    /** 主持人总结 */
    summary: text('总结', 3000),
  })
  .superRefine((meeting, context) => {
    if (meeting.kind === 'other' && meeting.kindName === '') {
      context.addIssue({ code: 'custom', path: ['kindName'], message: '请写明这是什么会议，例如“民主评议会”' });
    }
    if (meeting.endsAt && meeting.endsAt < meeting.startsAt) {
      context.addIssue({ code: 'custom', path: ['endsAt'], message: '结束时间不能早于开始时间' });
    }
    const voters = meeting.attendees.filter((person) => person.presence === 'present' && person.voter).length;
    for (const [index, item] of meeting.agenda.entries()) {
      const cast = item.votes ? item.votes.for + item.votes.against + item.votes.abstain : 0;
      if (cast > voters) {
        context.addIssue({
          code: 'custom',
          path: ['agenda', index, 'votes'],
          message: `第 ${index + 1} 项表决共 ${cast} 票，多于到会有表决权的 ${voters} 人，请核对`,
        });
      }
    }
  });
export type MeetingFields = z.output<typeof meetingFields>;
export type Meeting = MeetingFields & {
  readonly id: MeetingId;
  /** 第×次, counted per kind */
  readonly ordinal: number;
  readonly removed: boolean;
  /** 定稿: from then on the record is read only; null = still being written */
  readonly finalisedAt: LocalTime | null;
  readonly finalisedBy: string | null;
  readonly finalHash: string | null;
};

/** 支委会, 疫情封控组党小组会, or the own name of a meeting of another kind. */
export const meetingKindName = ({ kind, kindName }: Pick<MeetingFields, 'kind' | 'kindName'>): string => {
  if (kind === 'group') return `${kindName}${meetingKinds.group}`;
  return kind === 'other' && kindName !== '' ? kindName : meetingKinds[kind];
};
