import type { PersonId } from '#core/contract/id.ts';
import { dutyRoles, keysOf, type Person } from '#core/roster/person.ts';
import { samplePerson, testId } from './sample-people.ts';

const NAMES = [
  '欧阳建国',
  '阿卜杜热西提·买买提明',
  '卫东',
  '孙喆',
  '古丽娜尔·阿不都热合曼',
  '尉迟堃',
  'Александр Сергеевич',
  '阿'.repeat(30),
];
const words = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Everything as long as the roster allows: 30 characters of name, 60 of unit, 40 of post, 20 of group, all seven roles. Everybody agreed to everything. */
const longest: Partial<Person> = {
  unit: words('呼和浩特市赛罕区人民政府昭乌达路街道办事处综合行政执法局', 60),
  jobTitle: words('党组成员、副主任兼办公室主任、一级主任科员', 40),
  group: words('疫情封控和帮扶救助服务组', 20),
  servicePost: words('进口卡口和核酸采样点', 20),
  commitment: words('我是党员我先上，守好一道门，护好一方人。', 60),
  phone: '0471-5901234-123456',
  dutyRoles: keysOf(dutyRoles),
};

/** Ordinary people, and every fifth one with the longest words that the form takes. All agreed to be published. */
export const hardPeople = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    ...samplePerson(index, {
      consentToPublish: true,
      publishUnit: true,
      publishPhone: true,
      group: '帮扶救助服务组',
      commitment: '有事找我。',
    }),
    id: testId(1, index) as PersonId,
    name: index < NAMES.length ? (NAMES[index] ?? '') : samplePerson(index).name,
    ...(index % 5 === 1 ? longest : {}),
  }));

/** 七大员职责, each of the 120 characters that the form takes. */
export const longestDuties = Object.fromEntries(
  keysOf(dutyRoles).map((role) => [role, words('守好小区出入口，逐人测温、查码、登记，看好车和人，不让一个漏过去；', 120)]),
) as Readonly<Record<keyof typeof dutyRoles, string>>;
