import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import { type BranchOffice, blankPerson, type DutyRole, dutyRoles, keysOf, type Person, type PersonKind } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** A key that is the same in every run. */
export const testId = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** 37 invented people, among them characters that common fonts lack (喆 堃 祎 旻 垚 玥) and names of two to ten characters. */
const NAMES =
  '赵国栋 钱丽华 孙喆 李堃 周祎辰 吴旻 郑垚 王玥 冯建国 陈秀英 欧阳春晓 卫东 蒋文博 沈佳怡 韩志强 杨柳 朱明远 秦岚 尤勇 许静文 何大伟 吕梁 施雨桐 张晓峰 孔令辉 曹雪琴 严冬梅 华山 金玉良 魏来 陶然 姜海涛 戚继业 谢婉莹 邹平安 古丽娜尔·阿不都热合曼 柏青松'.split(
    ' ',
  );

const offices: readonly BranchOffice[] = ['secretary', 'deputySecretary', 'organisation', 'publicity', 'discipline'];
const kinds: readonly PersonKind[] = ['cadre', 'cadre', 'cadre', 'cadre', 'committee', 'gridWorker', 'socialWorker', 'volunteer'];
const jobs: Readonly<Partial<Record<PersonKind, string>>> = {
  cadre: '市住建局四级调研员',
  committee: '社区副主任',
  gridWorker: '第三网格网格员',
  socialWorker: '社区工作者',
  volunteer: '志愿者',
};
const roles = keysOf(dutyRoles);

export const samplePerson = (index: number, change: Partial<Person> = {}): Person => {
  const kind = kinds[index] ?? 'volunteer';
  return {
    ...blankPerson,
    id: testId(1, index) as PersonId,
    removed: false,
    name: NAMES[index % NAMES.length] ?? '',
    unit: kind === 'cadre' ? '市住建局' : '和平社区',
    kind,
    jobTitle: jobs[kind] ?? '志愿者',
    branchOffice: offices[index] ?? 'none',
    politicalStatus: index % 2 === 0 ? 'member' : 'masses',
    dutyRoles: [roles[index % 7], ...(index % 3 === 0 ? [roles[(index + 3) % 7]] : [])].filter(
      (role): role is DutyRole => role !== undefined,
    ),
    phone: `138${String(10_002_000 + index * 137_911).slice(0, 8)}`,
    consentToPublish: true,
    publishUnit: true,
    publishPhone: true,
    trained: true,
    ...change,
  };
};

export const samplePeople = (count: number): readonly Person[] => Array.from({ length: count }, (_, index) => samplePerson(index));

export const samplePost = (change: Partial<Post> = {}): Post => ({
  id: testId(0, 1) as Post['id'],
  branchName: '煤田公交小区疫情防控临时党支部',
  community: '煤田公交小区',
  street: '昭乌达路街道',
  foundedOn: '2022-11-15' as LocalDate,
  zone: 'Asia/Shanghai',
  hotline: '0471-5901234',
  supervisionPhone: '0471-5905678',
  buildings: 13,
  entrances: 50,
  households: 753,
  sample: false,
  ...change,
});

export const sampleContacts = [
  { label: '社区居委会', phone: '0471-5902211' },
  { label: '片区民警', phone: '110' },
  { label: '物业服务', phone: '0471-5906633' },
  { label: '供水抢修', phone: '96116' },
  { label: '供电抢修', phone: '95598' },
  { label: '供热服务', phone: '0471-5907788' },
];
