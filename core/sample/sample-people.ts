import type { PersonId } from '../contract/id.ts';
import { blankPerson, type PersonFields } from '../roster/person.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { sampleCalling, sampleStays } from './sample-callings.ts';

const TEAM = '市水文勘测中心';
const STREET = '望桥街道办事处';
const COMMUNITY = '云杉社区';
const PROPERTY = '云杉物业服务公司';
const RESIDENT = '云杉苑小区居民';

const CONTROL = '疫情封控组';
const TESTING = '核酸检查组';
const ADVICE = '宣传劝导组';
const HELP = '帮扶救助服务组';
const SUPPORT = '协调保障组';

type Sketch = Partial<PersonFields> & Pick<PersonFields, 'name' | 'unit' | 'group'>;

const party = { politicalStatus: 'member' } as const;
const probationary = { politicalStatus: 'probationary' } as const;
const league = { politicalStatus: 'league' } as const;

/** A team of four from one unit; its leader is the secretary (队长任书记). */
const team: readonly Sketch[] = [
  {
    name: '周启明',
    unit: TEAM,
    group: CONTROL,
    jobTitle: '副主任',
    branchOffice: 'secretary',
    ...party,
    birthYear: 1978,
    dutyRoles: ['administrator'],
    note: '队长',
  },
  {
    name: '沈祎',
    unit: TEAM,
    group: SUPPORT,
    jobTitle: '科长',
    branchOffice: 'organisation',
    ...party,
    birthYear: 1984,
    dutyRoles: ['informant', 'administrator'],
  },
  {
    name: '郭旻',
    unit: TEAM,
    group: ADVICE,
    jobTitle: '工程师',
    branchOffice: 'publicity',
    ...party,
    birthYear: 1990,
    dutyRoles: ['publicist'],
  },
  {
    name: '欧阳堃',
    unit: TEAM,
    group: CONTROL,
    jobTitle: '工程师',
    branchOffice: 'discipline',
    ...party,
    birthYear: 1987,
    dutyRoles: ['supervisor', 'safety'],
  },
];

/** 联合编组: street, committee, social workers, grid workers, property. */
const local: readonly Sketch[] = [
  {
    name: '何立新',
    unit: STREET,
    group: SUPPORT,
    kind: 'street',
    jobTitle: '党工委委员',
    branchOffice: 'deputySecretary',
    ...party,
    birthYear: 1975,
    dutyRoles: ['administrator'],
  },
  { name: '许婷', unit: STREET, group: TESTING, kind: 'street', jobTitle: '科员', ...party, birthYear: 1992, dutyRoles: ['informant'] },
  {
    name: '唐桂芳',
    unit: COMMUNITY,
    group: HELP,
    kind: 'committee',
    jobTitle: '社区党委副书记',
    ...party,
    birthYear: 1970,
    dutyRoles: ['attendant'],
  },
  {
    name: '马垚',
    unit: COMMUNITY,
    group: TESTING,
    kind: 'committee',
    jobTitle: '居委会委员',
    ...party,
    birthYear: 1986,
    dutyRoles: ['informant'],
  },
  {
    name: '丁晓玥',
    unit: COMMUNITY,
    group: HELP,
    kind: 'socialWorker',
    jobTitle: '社区工作者',
    ...party,
    birthYear: 1993,
    dutyRoles: ['attendant'],
  },
  {
    name: '贺春生',
    unit: COMMUNITY,
    group: CONTROL,
    kind: 'gridWorker',
    jobTitle: '网格长',
    ...party,
    birthYear: 1972,
    dutyRoles: ['gatekeeper'],
  },
  { name: '杨帆', unit: COMMUNITY, group: CONTROL, kind: 'gridWorker', jobTitle: '网格员', birthYear: 1995, dutyRoles: ['gatekeeper'] },
  { name: '石磊', unit: PROPERTY, group: SUPPORT, kind: 'property', jobTitle: '项目经理', birthYear: 1981, dutyRoles: ['safety'] },
  {
    name: '陶德林',
    unit: PROPERTY,
    group: CONTROL,
    kind: 'property',
    jobTitle: '保安队长',
    birthYear: 1969,
    dutyRoles: ['gatekeeper', 'safety'],
  },
];

/** 24 volunteers, eight of them in the Party; three over seventy, two without nights, two untrained, two who keep off the board. */
const volunteers: readonly Sketch[] = [
  { name: '王喆', unit: '市第三中学', group: ADVICE, ...party, birthYear: 1983, jobTitle: '教师', dutyRoles: ['publicist'] },
  {
    name: '罗建国',
    unit: RESIDENT,
    group: ADVICE,
    ...party,
    birthYear: 1950,
    jobTitle: '退休教师',
    dutyRoles: ['supervisor'],
    note: '退休老党员',
  },
  { name: '田玉梅', unit: RESIDENT, group: HELP, ...party, birthYear: 1952, jobTitle: '退休护士', dutyRoles: ['attendant'] },
  { name: '曹志强', unit: '市公交三公司', group: CONTROL, ...party, birthYear: 1979, jobTitle: '驾驶员', dutyRoles: ['gatekeeper'] },
  { name: '邓颖', unit: '望桥卫生服务中心', group: TESTING, ...party, birthYear: 1988, jobTitle: '护士', dutyRoles: ['safety'] },
  { name: '傅海涛', unit: '市供热公司', group: SUPPORT, ...party, birthYear: 1982, jobTitle: '技师', dutyRoles: ['safety'] },
  { name: '苏若琳', unit: '市图书馆', group: ADVICE, ...probationary, birthYear: 1996, jobTitle: '馆员', dutyRoles: ['publicist'] },
  { name: '江一帆', unit: '云州大学', group: TESTING, ...probationary, birthYear: 2000, jobTitle: '研究生', dutyRoles: ['informant'] },
  { name: '梁晓曦', unit: '云州大学', group: TESTING, ...league, birthYear: 2003, jobTitle: '学生', dutyRoles: ['informant'] },
  { name: '韩玥彤', unit: '云州大学', group: ADVICE, ...league, birthYear: 2003, jobTitle: '学生', dutyRoles: ['publicist'] },
  { name: '蒋天佑', unit: '云州职业学院', group: SUPPORT, ...league, birthYear: 2002, jobTitle: '学生', dutyRoles: ['administrator'] },
  {
    name: '秦文博',
    unit: '云州职业学院',
    group: HELP,
    ...league,
    birthYear: 2004,
    jobTitle: '学生',
    dutyRoles: ['attendant'],
    trained: false,
    note: '待岗前培训',
  },
  { name: '鲁秀兰', unit: RESIDENT, group: HELP, birthYear: 1951, jobTitle: '退休职工', dutyRoles: ['attendant'], consentToPublish: false },
  { name: '贾永福', unit: RESIDENT, group: CONTROL, birthYear: 1965, jobTitle: '出租车司机', dutyRoles: ['gatekeeper'] },
  {
    name: '夏雨晴',
    unit: RESIDENT,
    group: HELP,
    birthYear: 1991,
    jobTitle: '会计',
    dutyRoles: ['attendant'],
    noNights: true,
    note: '孩子小',
  },
  { name: '潘振华', unit: RESIDENT, group: CONTROL, birthYear: 1976, jobTitle: '电工', dutyRoles: ['gatekeeper', 'safety'] },
  { name: '钟丽娟', unit: RESIDENT, group: ADVICE, birthYear: 1968, jobTitle: '退休职工', dutyRoles: ['publicist'], noNights: true },
  { name: '范小军', unit: '顺路快运站', group: SUPPORT, birthYear: 1994, jobTitle: '快递员', dutyRoles: ['administrator'] },
  { name: '姚志远', unit: RESIDENT, group: CONTROL, birthYear: 1985, jobTitle: '厨师', dutyRoles: ['gatekeeper'] },
  { name: '孔令仪', unit: RESIDENT, group: TESTING, birthYear: 1989, jobTitle: '设计师', dutyRoles: ['informant'] },
  { name: '白雪梅', unit: RESIDENT, group: HELP, birthYear: 1973, jobTitle: '理发师', dutyRoles: ['attendant'], consentToPublish: false },
  { name: '崔明哲', unit: RESIDENT, group: SUPPORT, birthYear: 1997, jobTitle: '程序员', dutyRoles: ['administrator'] },
  {
    name: '康佳宁',
    unit: RESIDENT,
    group: TESTING,
    birthYear: 1998,
    jobTitle: '幼师',
    dutyRoles: ['informant'],
    trained: false,
    note: '待岗前培训',
  },
  { name: '买买提·艾力', unit: '云杉苑果蔬店', group: SUPPORT, birthYear: 1980, jobTitle: '店主', dutyRoles: ['administrator'] },
];

/** 1990000xxxx stands for nobody. */
const phoneOf = (index: number): string => `1990000${String(index + 1).padStart(4, '0')}`;

const base = { ...blankPerson, consentToPublish: true, trained: true };

/** Who agrees agrees to all of it: name and post, unit, telephone. */
const allOrNothing = (person: PersonFields): PersonFields => ({
  ...person,
  publishUnit: person.consentToPublish,
  publishPhone: person.consentToPublish,
});

/** The 37 people of the sample post as in the sample roster file: nothing in it depends on the day. */
export const samplePersonFields: readonly PersonFields[] = [
  ...team.map((sketch) => ({ ...base, kind: 'cadre' as const, ...sketch })),
  ...[...local, ...volunteers].map((sketch) => ({ ...base, ...sketch })),
].map((person, index) => allOrNothing({ ...person, ...sampleCalling(person), phone: phoneOf(index) }));

const atOffset = (today: LocalDate, days: number | null): LocalDate | null => (days === null ? null : addDays(today, days));

/** The same people with ids, and with days of arriving and leaving around `today`. */
export const samplePeople = (makeId: () => string, today: LocalDate): readonly { readonly id: PersonId; readonly fields: PersonFields }[] =>
  samplePersonFields.map((person) => {
    const window = sampleStays[person.name] ?? { from: null, to: null };
    const fields = { ...person, availableFrom: atOffset(today, window.from), availableTo: atOffset(today, window.to) };
    return { id: makeId() as PersonId, fields };
  });
