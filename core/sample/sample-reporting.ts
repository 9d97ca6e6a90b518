import type { ApplicationFields } from '../roster/application.ts';
import type { RegistrationFields } from '../roster/registration.ts';
import type { TrainingFields } from '../roster/training.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

type Keys = Pick<SampleKeys, 'today' | 'personId'>;

interface Told {
  readonly name: string;
  readonly day: number;
  readonly residence: string;
  readonly wishedPosts: readonly string[];
  readonly availableHours: string;
}

const reports: readonly Told[] = [
  { name: '王喆', day: -11, residence: '3栋2单元', wishedPosts: ['宣传'], availableHours: '工作日晚上，周末全天' },
  { name: '曹志强', day: -11, residence: '7栋1单元', wishedPosts: ['卡口', '配送'], availableHours: '轮休日全天' },
  { name: '邓颖', day: -10, residence: '5栋4单元', wishedPosts: ['核酸点'], availableHours: '周末全天' },
  { name: '傅海涛', day: -10, residence: '11栋2单元', wishedPosts: ['消杀', '物资点'], availableHours: '晚上' },
];

/** 双报到 of four Party members who live here. */
export const sampleRegistrations = ({ today, personId }: Keys): readonly RegistrationFields[] =>
  reports.map(({ name, day, ...told }) => ({
    ...told,
    personId: personId(name),
    reportedOn: addDays(today, day),
    receivedBy: '沈祎',
    note: '',
  }));

const session = (date: LocalDate, fields: Partial<TrainingFields>): TrainingFields => ({
  date,
  topic: '卡口值守和个人防护',
  trainer: '邓颖',
  place: '社区活动室',
  qualifies: true,
  attendeeIds: [],
  note: '',
  ...fields,
});

/** One session held for the first ones, one for those who came later, and one of tomorrow with somebody on its list. */
export const sampleTrainings = ({ today, personId }: Keys): readonly TrainingFields[] => [
  session(addDays(today, -11), { attendeeIds: ['周启明', '郭旻', '欧阳堃', '王喆', '罗建国', '曹志强', '傅海涛'].map(personId) }),
  session(addDays(today, -5), { attendeeIds: ['贾永福', '夏雨晴', '潘振华', '钟丽娟', '范小军', '姚志远', '孔令仪'].map(personId) }),
  session(addDays(today, 1), { attendeeIds: [personId('秦文博')] }),
];

/** 入党申请登记: one passed on, one to be passed on. */
export const sampleApplications = ({ today, personId }: Keys): readonly ApplicationFields[] => [
  {
    personId: personId('梁晓曦'),
    name: '梁晓曦',
    submittedOn: addDays(today, -4),
    receivedBy: '沈祎',
    conduct: '核酸点信息登记，连续六天早班，无差错。',
    forwardedTo: '云州大学党委组织部',
    forwardedOn: addDays(today, -2),
    note: '',
  },
  {
    personId: personId('姚志远'),
    name: '姚志远',
    submittedOn: addDays(today, -1),
    receivedBy: '沈祎',
    conduct: '',
    forwardedTo: '',
    forwardedOn: null,
    note: '',
  },
];
