import { z } from 'zod';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localDate } from '../time/local-date.ts';
import { actPlaces } from './act-places.ts';

/** Which steps of 操作记录 are wanted. */
export const auditFilter = z.object({
  /** '' = everybody */
  user: z.string().max(60).default(''),
  from: localDate.nullable().default(null),
  to: localDate.nullable().default(null),
  place: z.enum(keysOf(actPlaces)).nullable().default(null),
  text: z.string().trim().max(50).default(''),
});
export type AuditFilter = z.output<typeof auditFilter>;

export interface AuditEntry {
  readonly seq: number;
  readonly at: LocalTime;
  readonly user: string;
  readonly label: string;
  readonly subject: string;
  readonly undone: boolean;
  /** 内容已清除 */
  readonly erased: boolean;
  /** the clock stood earlier than at the step before */
  readonly clockBack: boolean;
}

export interface AuditPage {
  /** newest first */
  readonly entries: readonly AuditEntry[];
  readonly matching: number;
  /** everybody who ever did something */
  readonly users: readonly string[];
  /** ask for older ones than this; null = no more */
  readonly nextBefore: number | null;
}

/** 锚点: what stands for the whole log up to one step, on paper and outside the file. */
export interface AuditAnchor {
  readonly seq: number;
  readonly at: LocalTime | null;
  readonly hash: string;
}

const GROUP = 4;
/** 16 digits of 64: whoever could forge so many could as well guess the key */
export const ANCHOR_DIGITS = 16;

/** `9f3c 01ab …`, so that it can be read out and typed in. */
export const anchorGroups = (hash: string): readonly string[] => hash.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** What was typed from paper, without the spaces and dashes that paper has; full-width digits count as plain ones. */
export const typedAnchor = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-–—]/g, '');

export const anchorInput = z.object({
  seq: z.int('请输入第几条').min(1, '请输入第几条'),
  digits: z
    .string()
    .max(200)
    .transform(typedAnchor)
    .refine((digits) => /^[0-9a-f]*$/.test(digits), '锚点只有数字和 a 到 f 的字母，请对着纸再看一遍')
    .refine((digits) => digits.length >= ANCHOR_DIGITS, `请至少输入前 ${ANCHOR_DIGITS / GROUP} 组`)
    .refine((digits) => digits.length <= 64, '锚点一共 16 组，请看是不是多输了'),
});

export interface AnchorFinding {
  readonly is: 'same' | 'other' | 'missing' | 'broken';
  readonly sentence: string;
}

/** What a reader of the list should know of a step besides its words. */
export const auditRemark = ({ undone, erased, clockBack }: Pick<AuditEntry, 'undone' | 'erased' | 'clockBack'>): string =>
  [undone ? '已撤销' : '', erased ? '内容已清除' : '', clockBack ? '电脑时间比上一条早' : ''].filter((word) => word !== '').join('，');
