import type { MeetingId } from '../contract/id.ts';
import type { AgendaItem, Attendee, MeetingFields } from '../meetings/meeting.ts';
import { addDays, type LocalTime } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

type Keys = Pick<SampleKeys, 'today' | 'makeId' | 'personId'>;

const attendees = (personId: Keys['personId']): readonly Attendee[] => {
  const member = (name: string, reason = ''): Attendee => ({
    personId: personId(name),
    name,
    presence: reason === '' ? 'present' : 'absent',
    reason,
    voter: true,
  });
  const guest = (name: string): Attendee => ({ personId: personId(name), name, presence: 'attending', reason: '', voter: false });
  return [
    member('周启明'),
    member('何立新'),
    member('沈祎'),
    member('郭旻'),
    member('欧阳堃', '公出'),
    guest('唐桂芳'),
    guest('石磊'),
    { personId: null, name: '辖区民警 季警官', presence: 'attending', reason: '', voter: false },
  ];
};

interface ItemSketch {
  readonly category?: AgendaItem['category'];
  readonly title: string;
  readonly statements: readonly (readonly [speaker: string, words: string])[];
  readonly resolution: string;
  readonly votes: AgendaItem['votes'];
  readonly responsible: string;
  /** days from today; null = none */
  readonly due: number | null;
  readonly done: number | null;
}

const agenda: readonly ItemSketch[] = [
  {
    category: 'report',
    title: '通报近三日值守情况，分析形势',
    statements: [
      ['周启明', '三天来两道卡口、一支巡逻队二十四小时没有断岗。夜里两点到五点人最困，也最冷，这一段要想办法。'],
      ['唐桂芳', '13 栋楼 50 个单元都入户走过一遍，独居老人和需要定时买药的住户已经登记到楼长。'],
      ['石磊', '物业的消毒液用得快，楼道一天两遍，按现在的用法撑不过一周。'],
    ],
    resolution: '',
    votes: null,
    responsible: '',
    due: null,
    done: null,
  },
  {
    title: '成立五个工作组，明确分工',
    statements: [
      ['沈祎', '建议按封控、核酸、宣传、帮扶、保障分成五组，每组至少一名党员牵头，志愿者按特长编进去。'],
      ['何立新', '同意。街道和社区的同志不要单独成组，分到各组里，情况熟。'],
    ],
    resolution:
      '成立疫情封控组、核酸检查组、宣传劝导组、帮扶救助服务组、协调保障组。组长分别为周启明、许婷、郭旻、唐桂芳、何立新。名单印在公示板上，挂在小区进口。',
    votes: { for: 4, against: 0, abstain: 0 },
    responsible: '沈祎',
    due: -1,
    done: -1,
  },
  {
    title: '三班轮流值守和换班',
    statements: [
      ['郭旻', '志愿者里有三位七十岁以上的老同志和两位不能上夜班的，排班时请照顾到。'],
      ['周启明', '每班每岗两人，每班有党员负责。夜班连上不超过两个，下夜班至少歇一整天。'],
    ],
    resolution:
      '实行早、中、夜三班，每岗两人，每班由一名党员主要负责。换班须经带班人同意并登记。今后四周的值班表排好后张贴，并发到工作群。',
    votes: { for: 4, against: 0, abstain: 0 },
    responsible: '沈祎',
    due: 1,
    done: null,
  },
  {
    title: '物资接收、发放和补充',
    statements: [
      ['何立新', '84 消毒液只剩不到一周的量，请街道再拨一批；拨不下来就自购。'],
      ['沈祎', '我对自购保留意见：上一批的票据还没有理清，应当先把账对上。'],
    ],
    resolution: '向街道申请 84 消毒液 20 桶。接收、发放都由两人清点签字，捐赠情况每周公示一次。',
    votes: { for: 3, against: 0, abstain: 1 },
    responsible: '何立新',
    due: 3,
    done: null,
  },
  {
    title: '卡口夜间保暖',
    statements: [['郭旻', '出口卡口没有挡风的地方，夜班的同志轮着到值班室暖和十分钟，大衣不够分。']],
    resolution: '两道卡口各搭一处挡风棚，军大衣按夜班人数配到岗，交接班时清点。',
    votes: { for: 4, against: 0, abstain: 0 },
    responsible: '郭旻',
    due: 5,
    done: null,
  },
];

const item = ({ today, makeId }: Keys, sketch: ItemSketch): AgendaItem => ({
  id: makeId() as AgendaItem['id'],
  title: sketch.title,
  category: sketch.category ?? 'topic',
  presenter: sketch.statements[0]?.[0] ?? '',
  statements: sketch.statements.map(([speaker, words]) => ({ speaker, words })),
  resolution: sketch.resolution,
  votes: sketch.votes,
  responsible: sketch.responsible,
  dueOn: sketch.due === null ? null : addDays(today, sketch.due),
  doneOn: sketch.done === null ? null : addDays(today, sketch.done),
});

/** A 支委会 of two evenings ago: four of five present, three guests, five items, four resolutions of which one is settled. */
export const sampleMeeting = (keys: Keys): { readonly id: MeetingId; readonly fields: MeetingFields } => {
  const evening = addDays(keys.today, -2);
  return {
    id: keys.makeId() as MeetingId,
    fields: {
      kind: 'committee',
      kindName: '',
      quorum: 'half',
      title: '云杉苑小区临时党支部支委会',
      startsAt: `${evening}T19:30` as LocalTime,
      endsAt: `${evening}T20:45` as LocalTime,
      place: '小区物业会议室',
      chair: '周启明',
      recorder: '丁晓玥',
      attendees: attendees(keys.personId),
      agenda: agenda.map((sketch) => item(keys, sketch)),
      summary: '大家连续值守，辛苦了。今天定下的四件事各有责任人和时限，到期在支委会上逐项对账；有困难当天说，不要拖。',
    },
  };
};
