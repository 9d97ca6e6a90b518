import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import { kitPart } from './kit-part.ts';

export type KitId = Id<'kit'>;

/** 防疫战斗包 and other kits: what one of them is made of. Issuing one issues its parts. */
export const kitFields = z.object({
  name: z.string().trim().min(1, '请填写套装名称，例如 防疫战斗包').max(30, '名称最多 30 个字'),
  parts: z
    .array(kitPart)
    .min(1, '套装里至少一种物品')
    .max(30, '套装里最多 30 种物品')
    .refine((parts) => new Set(parts.map((part) => part.itemId)).size === parts.length, '同一种物品只写一行'),
});
export type KitFields = z.output<typeof kitFields>;
export type Kit = KitFields & { readonly id: KitId };
