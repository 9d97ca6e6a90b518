import { z } from 'zod';
import type { Id } from '../contract/id.ts';

export type StorePlaceId = Id<'store-place'>;

/** 主库: the store every post has; lines without a place belong to it. */
export const MAIN_STORE = '主库';

/** 存放处 beside the main store */
export const storePlaceFields = z.object({
  name: z.string().trim().min(1, '请填写存放处名称，例如 北门帐篷').max(20, '名称最多 20 个字'),
});
export type StorePlaceFields = z.output<typeof storePlaceFields>;
export type StorePlace = StorePlaceFields & { readonly id: StorePlaceId };
