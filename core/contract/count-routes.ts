import { z } from 'zod';
import { type CountSettled, type CountSummary, countEntries, countStartFields, type StockCount } from '../supplies/stock-count.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const storePeople: readonly Role[] = ['secretary', 'storekeeper'];
const countId = id<'stock-count'>();
const act = <Input extends z.ZodType>(label: string, input: Input) =>
  command(label, input, ['supplies'], storePeople).returns<StockCount>();

/** 盘点 */
export const countRoutes = {
  /** newest first */
  'count.list': query(z.object({}), ['supplies']).returns<readonly CountSummary[]>(),
  'count.get': query(z.object({ id: countId }), ['supplies']).returns<StockCount>(),
  /** refused while another open stock-taking counts the same goods */
  'count.start': act('开始盘点', z.object({ id: countId, fields: countStartFields })),
  'count.enter': act('登记实盘数', countEntries),
  /** something on the shelf that the ledger does not know there */
  'count.addLine': act('盘点加一行', z.object({ id: countId, itemId: id<'item'>(), lotId: id<'lot'>().nullable() })),
  /** writes one document with the differences, or none when nothing differs */
  'count.settle': command(
    '结束盘点',
    z.object({ id: countId, documentId: id<'supply-document'>(), leaveOut: z.boolean() }),
    ['supplies'],
    storePeople,
  ).returns<CountSettled>(),
  /** an open one only */
  'count.remove': command('作废盘点', z.object({ id: countId }), ['supplies'], storePeople).returns<null>(),
} as const;
