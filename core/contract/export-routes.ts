import { z } from 'zod';
import type { ArchiveView, FoundArchive } from '../export/archive-view.ts';
import type { ExportCheck, ExportOutcome, ExportRecord } from '../export/exported-file.ts';
import { localDate } from '../time/local-date.ts';
import { documentRequest, fileFormat } from './document.ts';
import { folderToken } from './laptop-routes.ts';
import type { KnownPost } from './results.ts';
import { lockedTask, query, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const LONGEST_DAYS = 400;
const DAY_MS = 86_400_000;

const span = { from: localDate, to: localDate };
interface Span {
  readonly from: string;
  readonly to: string;
}
const inOrder = (range: Span): boolean => range.from <= range.to;
const order = { path: ['to'], message: '结束日期不能早于开始日期' };
const notTooLong = (range: Span): boolean => Date.parse(range.to) - Date.parse(range.from) <= LONGEST_DAYS * DAY_MS;
const length = { path: ['to'], message: `一次最多 ${LONGEST_DAYS} 天` };
const papers = z.array(z.enum(['pdf', 'docx'])).max(2);

/** 带走什么 */
export const exportPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), document: documentRequest, format: fileFormat }),
  /** of the meetings held in the period: 会议记录, and 会议纪要 where one was drawn up */
  z.object({ kind: z.literal('meetings'), ...span, record: papers, official: papers }).refine(inOrder, order),
  /** 花名册.xlsx, which comes back by the roster's import */
  z.object({ kind: z.literal('roster') }),
  /** 值班表 of a period */
  z
    .object({ kind: z.literal('plan'), ...span, formats: z.array(z.enum(['xlsx', 'pdf', 'ics'])).max(3) })
    .refine(inOrder, order)
    .refine(notTooLong, length),
  /** 物资台账.xlsx */
  z.object({ kind: z.literal('ledgers') }),
  /** 整套档案: everything as paper and tables, and the encrypted copy */
  z.object({ kind: z.literal('archive') }),
]);
export type ExportPart = z.output<typeof exportPart>;

/** A zip turns a passphrase into a key cheaply, so a guesser is fast: it must be longer than the one that opens the post. */
export const PACKAGE_PASSPHRASE_LEAST = 12;
/** 7-Zip on a Chinese Windows reads 汉字 in a passphrase as GBK where others write UTF-8, and then says it is wrong. */
const packagePassphrase = z
  .string()
  .min(PACKAGE_PASSPHRASE_LEAST, `加密包的口令至少 ${PACKAGE_PASSPHRASE_LEAST} 个字符`)
  .max(200, '口令最多 200 个字符')
  .regex(/^[ -~]*$/, '请只用字母、数字和英文符号：中文口令在 Windows 的解压软件里打不开')
  .refine((text) => !/^\d*$/.test(text), '不要只用数字，很快就会被试出来');

/** 怎么写: open files, or one zip encrypted with AES-256 that names nothing */
export const exportHow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain') }),
  z.object({ kind: z.literal('encrypted'), passphrase: packagePassphrase }),
]);
export type ExportHow = z.output<typeof exportHow>;

const archive = { folder: folderToken, name: z.string().min(1).max(300), packagePassphrase: z.string().max(200).nullable() };

/** 导出中心 */
export const exportRoutes = {
  /** made first, space looked at next, then written and read back: complete or not there at all */
  'export.write': task(
    z.object({
      folder: folderToken,
      parts: z.array(exportPart).min(1, '还没有选要导出的内容。请至少勾选一项。').max(60),
      how: exportHow.default({ kind: 'plain' }),
    }),
    secretary,
  ).returns<ExportOutcome>(),
  /** newest first */
  'export.recent': query(z.object({}), ['exports']).returns<readonly ExportRecord[]>(),
  /** reads every file of an export again, where it was written or on the sticks that are in now */
  'export.check': task(z.object({ id: z.uuid() }), secretary).returns<ExportCheck>(),
  /** takes the stick off the system; says so only when it is off */
  'export.eject': task(z.object({ folder: folderToken }), secretary).returns<{ sentence: string }>(),

  /** what of ours lies in a folder; reads names only */
  'archive.find': lockedTask(z.object({ folder: folderToken })).returns<readonly FoundArchive[]>(),
  /** checks every hash and writes nothing */
  'archive.look': lockedTask(z.object(archive)).returns<ArchiveView>(),
  /** a new copy beside what is on this laptop; `passphrase` is that of the post on the day of the export */
  'archive.restore': lockedTask(z.object({ ...archive, passphrase: z.string().max(200) })).returns<KnownPost>(),
} as const;
