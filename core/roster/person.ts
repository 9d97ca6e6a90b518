import { z } from 'zod';
import { id, type PersonId } from '../contract/id.ts';
import { localDate } from '../time/local-date.ts';

/** 身份来源: who sent the person or in what capacity they came (联合编组). */
export const personKinds = {
  cadre: '下沉干部',
  street: '街道干部',
  committee: '社区两委',
  socialWorker: '社区工作者',
  gridWorker: '网格员',
  property: '物业人员',
  volunteer: '志愿者',
  resident: '居民',
} as const;
export type PersonKind = keyof typeof personKinds;

/** 政治面貌. A probationary member (预备党员) has no vote but counts as a Party member in charge of a shift. */
export const politicalStatuses = {
  member: '中共党员',
  probationary: '预备党员',
  league: '共青团员',
  democratic: '民主党派',
  masses: '群众',
} as const;
export type PoliticalStatus = keyof typeof politicalStatuses;

/** 支部职务, appointed by the approving organisation; a temporary branch does not elect. */
export const branchOffices = {
  secretary: '书记',
  deputySecretary: '副书记',
  organisation: '组织委员',
  publicity: '宣传委员',
  discipline: '纪检委员',
  none: '',
} as const;
export type BranchOffice = keyof typeof branchOffices;

/** 七大员: the seven duty roles of a gate team. */
export const dutyRoles = {
  gatekeeper: '守门员',
  informant: '信息员',
  administrator: '管理员',
  attendant: '服务员',
  supervisor: '监督员',
  safety: '安全员',
  publicist: '宣传员',
} as const;
export type DutyRole = keyof typeof dutyRoles;

export const keysOf = <T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?|[2-9]\d{6,7})$/;

const shortText = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

export const personFields = z
  .object({
    name: z.string().trim().min(1, '请填写姓名').max(30, '姓名最多 30 个字'),
    /** 派出单位 */
    unit: shortText('单位', 60),
    jobTitle: shortText('职务', 40),
    branchOffice: z.enum(keysOf(branchOffices)),
    politicalStatus: z.enum(keysOf(politicalStatuses)),
    kind: z.enum(keysOf(personKinds)),
    /** 工作组, free text so that any site's grouping fits */
    group: shortText('工作组', 20),
    dutyRoles: z.array(z.enum(keysOf(dutyRoles))).readonly(),
    phone: z
      .string()
      .trim()
      .refine((text) => text === '' || PHONE.test(text), '电话应是 11 位手机号或带区号的座机，例如 13800138000'),
    /** consent to stand on the public board with name, post and telephone (2020 网信办 notice: never without it) */
    consentToPublish: z.boolean(),
    availableFrom: localDate.nullable(),
    availableTo: localDate.nullable(),
    birthYear: z.int('出生年份应是四位数字').min(1920, '出生年份应在 1920 年以后').max(2030, '出生年份不对').nullable(),
    /** 不排夜班 */
    noNights: z.boolean(),
    /** 已培训: only trained people are put on duty */
    trained: z.boolean(),
    note: shortText('备注', 200),
    /** 所在党支部: where the organisational relation stays */
    homeBranch: shortText('所在党支部', 60).default(''),
    /** another temporary branch of the site; null = that of the post */
    branchId: id<'branch'>().nullable().default(null),
    /** 服务岗位, e.g. 卡口, 核酸点, 配送 */
    servicePost: shortText('服务岗位', 20).default(''),
    /** 专业特长, e.g. 驾驶, 医护, 电工 */
    skills: z.array(shortText('特长', 12).min(1, '特长不能是空的')).max(12, '特长最多 12 项').readonly().default([]),
    /** 亮承诺 */
    commitment: shortText('承诺', 60).default(''),
    /** consents on top of `consentToPublish`, which covers name and post */
    publishUnit: z.boolean().default(false),
    publishPhone: z.boolean().default(false),
    /** the day the person agreed */
    consentedOn: localDate.nullable().default(null),
    /** 原表: cells of an imported table that have no field here or were put right, by heading, as they stood */
    original: z.record(z.string().max(40), z.string().max(500)).readonly().default({}),
  })
  .refine((person) => !person.availableFrom || !person.availableTo || person.availableFrom <= person.availableTo, {
    path: ['availableTo'],
    message: '离开日期不能早于到岗日期',
  });

export type PersonFields = z.output<typeof personFields>;
export type Person = PersonFields & { readonly id: PersonId; readonly removed: boolean };

export const isPartyMember = (person: Pick<Person, 'politicalStatus'>): boolean =>
  person.politicalStatus === 'member' || person.politicalStatus === 'probationary';

/** What the board calls the person: branch office first, else job title. */
export const postTitle = (person: Pick<Person, 'branchOffice' | 'jobTitle'>): string =>
  branchOffices[person.branchOffice] || person.jobTitle;

export const blankPerson: PersonFields = {
  name: '',
  unit: '',
  jobTitle: '',
  branchOffice: 'none',
  politicalStatus: 'masses',
  kind: 'volunteer',
  group: '',
  dutyRoles: [],
  phone: '',
  consentToPublish: false,
  availableFrom: null,
  availableTo: null,
  birthYear: null,
  noNights: false,
  trained: false,
  note: '',
  homeBranch: '',
  branchId: null,
  servicePost: '',
  skills: [],
  commitment: '',
  publishUnit: false,
  publishPhone: false,
  consentedOn: null,
  original: {},
};
