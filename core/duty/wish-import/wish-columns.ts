import { matchKey } from '../../roster/import/clean-text.ts';

export type WishField = 'name' | 'phone' | 'from' | 'to' | 'shift' | 'wants' | 'strength' | 'note';

interface WishColumn {
  readonly field: WishField;
  /** as we write it */
  readonly heading: string;
  /** as others write it */
  readonly also: readonly string[];
  /** in characters of the default font */
  readonly width: number;
  readonly example: string;
}

/** The columns of a table of wishes, in our order. */
export const wishColumns: readonly WishColumn[] = [
  { field: 'name', heading: '姓名', also: ['名字', '人员姓名'], width: 14, example: '张三（示例）' },
  { field: 'phone', heading: '电话', also: ['手机', '手机号', '联系电话'], width: 16, example: '13800138000' },
  { field: 'from', heading: '日期', also: ['开始日期', '从哪天', '起始日期', '开始'], width: 14, example: '2022-01-06' },
  { field: 'to', heading: '到哪天', also: ['结束日期', '截止日期', '结束', '至'], width: 14, example: '2022-01-07' },
  { field: 'shift', heading: '班次', also: ['班', '时段'], width: 10, example: '夜班' },
  { field: 'wants', heading: '意愿', also: ['类型', '想不想', '事项', '原因'], width: 12, example: '不想值' },
  { field: 'strength', heading: '程度', also: ['强弱', '轻重'], width: 10, example: '一般' },
  {
    field: 'note',
    heading: '说明',
    also: ['备注'],
    width: 40,
    example: '意愿可填：想值、不想值、请假、生病、隔离、公出。这一行导入时会跳过',
  },
];

const byKey = new Map(wishColumns.flatMap((column) => [column.heading, ...column.also].map((text) => [matchKey(text), column] as const)));

/** The field a heading stands for; null when none takes it. */
export const wishColumnOf = (heading: string): WishColumn | null => byKey.get(matchKey(heading)) ?? null;

export const wishWidths: readonly number[] = wishColumns.map((column) => column.width);

/** Headings and one example, which an import leaves out. */
export const wishTemplate = (): readonly (readonly string[])[] => [
  wishColumns.map((column) => column.heading),
  wishColumns.map((column) => column.example),
];
