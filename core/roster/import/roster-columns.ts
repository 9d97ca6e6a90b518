import type { PersonFields } from '../person.ts';

/** What a table of people has a column for. */
export type TableField = Exclude<keyof PersonFields, 'original'>;

export interface RosterColumn {
  readonly field: TableField;
  /** as we write it */
  readonly heading: string;
  /** as others write it */
  readonly also: readonly string[];
  /** in characters of the default font */
  readonly width: number;
}

/** The columns of a roster file, in our order. */
export const rosterColumns: readonly RosterColumn[] = [
  { field: 'name', heading: '姓名', also: ['名字', '人员姓名', '队员姓名', '志愿者姓名'], width: 10 },
  {
    field: 'unit',
    heading: '单位',
    also: ['派出单位', '工作单位', '所在单位', '单位名称', '所属单位', '工作单位名称', '来源单位'],
    width: 26,
  },
  { field: 'jobTitle', heading: '职务', also: ['工作职务', '行政职务', '单位职务', '职务职称', '单位及职务', '现任职务'], width: 14 },
  { field: 'branchOffice', heading: '支部职务', also: ['党内职务', '党支部职务', '临时党支部职务', '临时支部职务'], width: 12 },
  { field: 'politicalStatus', heading: '政治面貌', also: ['政治面目', '面貌', '是否党员', '党员'], width: 12 },
  { field: 'kind', heading: '身份', also: ['人员类别', '人员身份', '人员类型', '身份来源', '类别', '身份类别'], width: 12 },
  { field: 'group', heading: '工作组', also: ['组别', '所在组', '分组', '小组', '工作小组', '所在小组'], width: 18 },
  { field: 'dutyRoles', heading: '七大员', also: ['岗位职责', '七大员职责', '七大员岗位'], width: 18 },
  {
    field: 'phone',
    heading: '电话',
    also: [
      '手机',
      '联系电话',
      '座机',
      '固定电话',
      '办公电话',
      '单位电话',
      '手机号',
      '手机号码',
      '电话号码',
      '联系方式',
      '移动电话',
      '联系手机',
      '本人电话',
    ],
    width: 16,
  },
  {
    field: 'consentToPublish',
    heading: '同意公示',
    also: ['是否同意公示', '公示同意', '本人同意公示', '同意公开', '是否同意公开'],
    width: 10,
  },
  {
    field: 'availableFrom',
    heading: '到岗日期',
    also: ['到岗时间', '进驻日期', '进驻时间', '上岗日期', '开始日期', '报到日期', '报到时间'],
    width: 13,
  },
  { field: 'availableTo', heading: '离开日期', also: ['离岗日期', '离开时间', '离岗时间', '撤离日期', '结束日期'], width: 13 },
  { field: 'birthYear', heading: '出生年份', also: ['出生年', '出生年月', '出生日期', '出生年月日', '生日'], width: 10 },
  { field: 'noNights', heading: '不排夜班', also: ['不上夜班', '不值夜班', '免夜班'], width: 10 },
  { field: 'trained', heading: '已培训', also: ['是否培训', '是否已培训', '岗前培训', '培训情况', '培训'], width: 8 },
  {
    field: 'homeBranch',
    heading: '所在党支部',
    also: ['组织关系所在党支部', '组织关系', '所属党支部', '单位党组织', '所在党组织'],
    width: 22,
  },
  {
    field: 'branchId',
    heading: '临时党支部',
    also: ['临时支部', '所在临时党支部', '所属临时党支部', '所在临时支部'],
    width: 20,
  },
  { field: 'servicePost', heading: '服务岗位', also: ['岗位', '志愿岗位', '意向岗位'], width: 12 },
  { field: 'skills', heading: '特长', also: ['专业特长', '个人特长', '专长'], width: 16 },
  { field: 'commitment', heading: '承诺', also: ['公开承诺', '承诺事项', '亮承诺'], width: 24 },
  { field: 'publishUnit', heading: '同意公示单位', also: [], width: 12 },
  { field: 'publishPhone', heading: '同意公示电话', also: [], width: 12 },
  { field: 'consentedOn', heading: '同意日期', also: [], width: 13 },
  { field: 'note', heading: '备注', also: ['说明', '备注说明', '其他'], width: 30 },
];

const ORIGINAL = /^原表[:：]\s*(.+)$/;
/** The column in which an export carries a cell of the imported table that has no field here. */
export const headingOfOriginal = (heading: string): string => `原表：${heading}`;
/** 原表：星座 → 星座; null for every other heading. */
export const originalHeading = (heading: string): string | null => ORIGINAL.exec(heading)?.[1] ?? null;
