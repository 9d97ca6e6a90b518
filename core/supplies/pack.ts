import { z } from 'zod';
import { quantity } from './quantity.ts';

/** 包装单位: how many thousandths of the item's unit one of it holds (1 箱 = 2000 只 → 2_000_000; 1 斤 = 0.5 kg → 500). */
export const pack = z.object({
  name: z.string().trim().min(1, '请填写包装单位，例如 箱').max(6, '包装单位最多 6 个字'),
  factor: quantity.refine((value) => value > 0, '每件数量要大于 0'),
});
export type Pack = z.output<typeof pack>;
