import { z } from 'zod';
import type { ItemUse, UseLine } from '../supplies/use-view.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { query, type Role, task } from './route.ts';

const storePeople: readonly Role[] = ['secretary', 'storekeeper'];

const itemOverPeriod = z.object({ itemId: id<'item'>(), period });

/** 用量 */
export const useRoutes = {
  /** every item with stock, use of seven days and days of supply; those that end first come first */
  'use.overview': query(z.object({}), ['supplies']).returns<readonly UseLine[]>(),
  'use.item': query(itemOverPeriod, ['supplies', 'roster']).returns<ItemUse>(),
  /** what the page shows, as a workbook */
  'use.file': task(itemOverPeriod, storePeople).returns<FileBytes>(),
} as const;
