import { z } from 'zod';
import { keysOf } from '../roster/person.ts';
import type { DocumentPage, DocumentView, WrittenDocument } from '../supplies/document.ts';
import {
  answerDocument,
  goodsLine,
  issueDocument,
  kitIssue,
  lotChoice,
  receiptDocument,
  transferDocument,
  writeOffDocument,
} from '../supplies/document-fields.ts';
import { type Kit, kitFields } from '../supplies/kit.ts';
import { moveKinds } from '../supplies/move-kind.ts';
import type { ExpiringStock, IssuePlan, ItemStock, LoanLine, RegisterPage } from '../supplies/stock.ts';
import { type StorePlace, storePlaceFields } from '../supplies/store-place.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, type Role, task } from './route.ts';

const storePeople: readonly Role[] = ['secretary', 'storekeeper'];
const nothing = z.object({});
const document = id<'supply-document'>();
const paging = { before: z.int().nullable().default(null), limit: z.int().min(1).max(500) };
const span = { from: localDate.nullable().default(null), to: localDate.nullable().default(null) };
const kinds = z
  .array(z.enum(keysOf(moveKinds)))
  .max(12)
  .default([]);
const text = z.string().trim().max(50).default('');

const act = <Fields extends z.ZodType>(label: string, fields: Fields) =>
  command(label, z.object({ id: document, fields }), ['supplies'], storePeople).returns<WrittenDocument>();

/** 物资台账: documents, lots, places and kits. Every act is one document; a mistake is taken back by 冲红. */
export const ledgerRoutes = {
  'supplies.receiveGoods': act('接收物资', receiptDocument),
  'supplies.issueGoods': act('发放物资', issueDocument),
  /** explodes to the parts; refused as a whole when one is short */
  'supplies.issueKit': act('发放套装', kitIssue),
  /** never more than is out */
  'supplies.returnGoods': act('归还物资', answerDocument),
  /** borrowed goods back to the lender, never more than was borrowed */
  'supplies.giveBack': act('还给出借方', answerDocument),
  'supplies.transfer': act('调拨物资', transferDocument),
  'supplies.writeOff': act('报损', writeOffDocument),
  /** 冲红 of a whole document */
  'supplies.reverseDocument': command(
    '冲红',
    z.object({ id: document, reverses: document, reason: z.string().trim().min(1, '请写冲红原因').max(200, '原因最多 200 个字') }),
    ['supplies'],
    storePeople,
  ).returns<WrittenDocument>(),

  /** 库存 by item with lots and places, in the order they are to be used */
  'supplies.stock': query(nothing, ['supplies']).returns<readonly ItemStock[]>(),
  /** 临期与过期; within the item's own 临期提醒 unless days are given */
  'supplies.expiring': query(z.object({ days: z.int().min(0).max(3650).nullable().default(null) }), ['supplies']).returns<
    readonly ExpiringStock[]
  >(),
  /** which lots an issue would take, and what is short; writes nothing */
  'supplies.planIssue': query(
    z.object({
      on: localDate,
      purpose: text,
      lines: z.array(goodsLine.extend({ placeId: id<'store-place'>().nullable().default(null), pick: lotChoice })).max(200),
    }),
    ['supplies'],
  ).returns<IssuePlan>(),
  /** newest first; text looks in voucher, party, purpose, handler, note and item names */
  'supplies.documents': query(
    z.object({
      kinds,
      itemId: id<'item'>().nullable().default(null),
      personId: id<'person'>().nullable().default(null),
      groupId: id<'working-group'>().nullable().default(null),
      runId: id<'distribution-run'>().nullable().default(null),
      text,
      ...span,
      ...paging,
    }),
    ['supplies'],
  ).returns<DocumentPage>(),
  'supplies.document': query(z.object({ id: document }), ['supplies']).returns<DocumentView>(),
  /** 流水 line by line, newest first, with the lines from before documents */
  'supplies.lines': query(z.object({ kinds, itemId: id<'item'>().nullable().default(null), text, ...span, ...paging }), [
    'supplies',
  ]).returns<RegisterPage>(),
  /** 在外: lent out and to whom, oldest first */
  'supplies.lent': query(nothing, ['supplies']).returns<readonly LoanLine[]>(),
  /** 借入未还 */
  'supplies.borrowed': query(nothing, ['supplies']).returns<readonly LoanLine[]>(),

  /** every ledger of the store as one workbook; without telephones */
  'supplies.workbook': task(nothing, storePeople).returns<FileBytes>(),

  /** refused while anything of it is in stock or lent out */
  'supplies.removeItem': command('停用物品', z.object({ id: id<'item'>() }), ['supplies'], storePeople).returns<null>(),
  'supplies.places': query(nothing, ['supplies']).returns<readonly StorePlace[]>(),
  'supplies.savePlace': command(
    '保存存放处',
    z.object({ id: id<'store-place'>(), fields: storePlaceFields }),
    ['supplies'],
    storePeople,
  ).returns<StorePlace>(),
  /** refused while anything lies there */
  'supplies.removePlace': command('停用存放处', z.object({ id: id<'store-place'>() }), ['supplies'], storePeople).returns<null>(),
  'supplies.kits': query(nothing, ['supplies']).returns<readonly Kit[]>(),
  'supplies.saveKit': command('保存套装', z.object({ id: id<'kit'>(), fields: kitFields }), ['supplies'], storePeople).returns<Kit>(),
  'supplies.removeKit': command('停用套装', z.object({ id: id<'kit'>() }), ['supplies'], storePeople).returns<null>(),
} as const;
