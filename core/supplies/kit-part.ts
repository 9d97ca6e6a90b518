import { z } from 'zod';
import { id } from '../contract/id.ts';
import { quantity } from './quantity.ts';

/** So much of an item in one kit, in thousandths of its unit. */
export const kitPart = z.object({ itemId: id<'item'>(), quantity: quantity.refine((value) => value > 0, '数量要大于 0') });
export type KitPart = z.output<typeof kitPart>;
