import type { MeetingId } from '../contract/id.ts';
import type { AgendaItem, Attendee, MeetingFields } from '../meetings/meeting.ts';
import { addDays, type LocalTime } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

type Keys = Pick<SampleKeys, 'today' | 'makeId' | 'personId'>;

/** As on the sign-in sheet `resources/sample/签到表.jpg`. */
const present = ['周启明', '何立新', '沈祎', '许婷', '欧阳堃', '郭旻', '王喆', '田玉梅', '曹志强', '邓颖', '傅海涛'];

const attendees = (personId: Keys['personId']): readonly Attendee[] => [
  ...present.map((name): Attendee => ({ personId: personId(name), name, presence: 'present', reason: '', voter: true })),
  { personId: personId('苏若琳'), name: '苏若琳', presence: 'present', reason: '', voter: false },
  { personId: null, name: '望桥街道组织办 秦主任', presence: 'attending', reason: '', voter: false },
];

const nothing = { resolution: '', votes: null, responsible: '', dueOn: null, doneOn: null } as const;

const agenda = ({ today, makeId }: Keys): readonly AgendaItem[] => {
  const id = (): AgendaItem['id'] => makeId() as AgendaItem['id'];
  return [
    {
      ...nothing,
      id: id(),
      title: '成立云杉苑小区临时党支部的批复',
      category: 'relay',
      presenter: '秦主任',
      statements: [
        {
          speaker: '秦主任',
          words:
            '街道党工委批准成立云杉苑小区临时党支部，指定周启明任书记，何立新任副书记，沈祎、许婷、欧阳堃任委员。组织关系不转接，任务结束即撤销。',
        },
      ],
    },
    {
      id: id(),
      title: '支部的任务和怎么守住卡口',
      category: 'topic',
      presenter: '周启明',
      statements: [
        { speaker: '周启明', words: '先把人认全，把卡口守住。姓名、职务、电话今天就贴到小区进口，让居民找得到人。' },
        { speaker: '田玉梅', words: '老同志愿意上白班，夜里请年轻人多担一点。' },
        { speaker: '曹志强', words: '我保留一点意见：进出两道卡口同时开，人手不够时应当先关一道。' },
      ],
      resolution: '公示板当天上墙，写明姓名、职务和电话，以后随人员变动更换。',
      votes: { for: 11, against: 0, abstain: 0 },
      responsible: '许婷',
      dueOn: addDays(today, -11),
      doneOn: null,
    },
    {
      id: id(),
      title: '联系卡发到每一户',
      category: 'topic',
      presenter: '何立新',
      statements: [{ speaker: '何立新', words: '753 户，每户一张联系卡，写值班电话和楼长电话，趁入户时发。' }],
      resolution: '印联系卡 800 张，由各楼长入户时发到每一户。',
      votes: { for: 10, against: 1, abstain: 0 },
      responsible: '何立新、田玉梅',
      dueOn: addDays(today, -1),
      doneOn: null,
    },
  ];
};

/** 成立大会 of twelve days ago, whole, so that it can be made final: two resolutions, one of them late by now. */
export const sampleFounding = (keys: Keys): { readonly id: MeetingId; readonly fields: MeetingFields } => {
  const day = addDays(keys.today, -12);
  return {
    id: keys.makeId() as MeetingId,
    fields: {
      kind: 'founding',
      kindName: '',
      quorum: 'none',
      title: '云杉苑小区临时党支部成立大会',
      startsAt: `${day}T15:00` as LocalTime,
      endsAt: `${day}T15:50` as LocalTime,
      place: '小区中心花园',
      chair: '周启明',
      recorder: '沈祎',
      attendees: attendees(keys.personId),
      agenda: agenda(keys),
      summary: '面向党旗重温了入党誓词。今天起，云杉苑的门就是我们的岗。',
    },
  };
};

export const sampleFoundingAmendment = '第三项表决应为“赞成 11 票，反对 0 票”，记录时误记一票反对；决议不变。';

/** What became of the first resolution. */
export const sampleFoundingDone = { title: '支部的任务和怎么守住卡口', daysAgo: 12, remark: '进口、出口各贴一块' } as const;
