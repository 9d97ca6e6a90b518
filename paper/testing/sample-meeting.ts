import type { MeetingId } from '#core/contract/id.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { samplePeople, testId } from './sample-people.ts';

const TITLES = ['分析当前防控形势', '成立五个工作组并明确分工', '两个卡口三班轮流值守', '蔬菜包配送到户', '慰问独居老人和值守人员'];

const SPEECH =
  '小区共有13栋50个单元753户，昨天两个卡口查验220余人次，夜里22点以后进出的主要是外卖和就医的居民。建议进口卡口夜班再增加1人，出口卡口与巡逻合并，交接班提前15分钟到岗，先核对对讲机、测温枪、钥匙，再签字。';

const agendaItem = (index: number, statements: number): AgendaItem => ({
  id: testId(7, index) as AgendaItem['id'],
  title: TITLES[index % TITLES.length] ?? '',
  category: 'topic',
  presenter: '',
  statements: Array.from({ length: statements }, (_, number) => ({
    speaker: samplePeople(6)[(index + number) % 6]?.name ?? '',
    words: `${SPEECH}（第${index + 1}题第${number + 1}人）`,
  })),
  resolution: '同意设立疫情封控、核酸检查、宣传劝导、帮扶救助服务、协调保障五个组，组长由支委担任，名单当日公示。',
  votes: { for: 4, against: 0, abstain: 1 },
  responsible: '赵国栋',
  dueOn: '2022-11-18' as LocalDate,
  doneOn: null,
});

export const sampleMeeting = (items = 3, statements = 2, change: Partial<Meeting> = {}): Meeting => ({
  id: testId(6, 1) as MeetingId,
  ordinal: 3,
  removed: false,
  finalisedAt: null,
  finalisedBy: null,
  finalHash: null,
  kind: 'committee',
  kindName: '',
  quorum: 'half',
  title: '疫情防控工作部署会',
  startsAt: '2022-11-16T19:30' as LocalTime,
  endsAt: '2022-11-16T20:45' as LocalTime,
  place: '小区物业一楼会议室',
  chair: '赵国栋',
  recorder: '孙喆',
  attendees: [
    ...samplePeople(5).map((person) => ({ personId: person.id, name: person.name, presence: 'present' as const, reason: '', voter: true })),
    { personId: null, name: '吴旻', presence: 'absent', reason: '公出', voter: true },
    ...samplePeople(37)
      .slice(6, 20)
      .map((person) => ({ personId: person.id, name: person.name, presence: 'attending' as const, reason: '', voter: false })),
  ],
  agenda: Array.from({ length: items }, (_, index) => agendaItem(index, statements)),
  summary: '大家讲得很实在。今晚先把两个卡口守住，明早6点核酸点按时开，谁也不能空岗。\n散会后各组长留下，把名单核对一遍。',
  ...change,
});
