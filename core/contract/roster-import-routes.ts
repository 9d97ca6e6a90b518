import { z } from 'zod';
import type { ImportPreview } from '../roster/import/import-preview.ts';
import { blankPerson, keysOf, personFields } from '../roster/person.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const MOST = 10_000;
const nothing = z.object({});

const changedField = z.enum(keysOf(blankPerson));

/** 花名册的导入和导出 */
export const rosterImportRoutes = {
  /** reads a table and writes nothing; of a workbook the sheet asked for, else the one that looks most like a roster */
  'roster.preview': task(
    z.object({
      fileName: z.string().max(255),
      base64: z.base64('文件内容不完整').max(40_000_000, '文件太大，请拆成 30 MB 以内的文件'),
      sheet: z.string().max(100).optional(),
    }),
    secretary,
  ).returns<ImportPreview>(),
  'roster.import': command(
    '导入花名册',
    z.object({
      people: z
        .array(z.object({ id: id<'person'>(), fields: personFields }))
        .max(MOST, `一次最多导入 ${MOST} 行`)
        .default([]),
      /** people who are there already: only what is `changed` is written, and only if it still is as it `was` */
      merges: z
        .array(
          z.object({
            id: id<'person'>(),
            fields: personFields,
            changed: z.array(changedField).max(50),
            was: z.string().max(100_000),
            restore: z.boolean(),
          }),
        )
        .max(MOST, `一次最多导入 ${MOST} 行`)
        .default([]),
    }),
    ['roster', 'duty'],
    secretary,
  ).returns<{ added: number; merged: number }>(),
  /** 有误的行, to be mended and imported again */
  'roster.badRows': task(
    z.object({
      fileName: z.string().max(255),
      columns: z.array(z.string().max(500)).max(250),
      rows: z
        .array(z.object({ cells: z.array(z.string().max(32_000)).max(250), reasons: z.array(z.string().max(1000)).max(50) }))
        .max(20_000),
    }),
    secretary,
  ).returns<FileBytes>(),
  'roster.export': task(nothing, secretary).returns<FileBytes>(),
  /** an empty workbook with the right headings and one example */
  'roster.template': task(nothing).returns<FileBytes>(),
};
