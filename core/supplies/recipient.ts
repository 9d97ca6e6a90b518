import { z } from 'zod';
import { id } from '../contract/id.ts';

/** 领用方: a person, a working group, a household (a unit of a building and a room, never a name), a duty post, or in words. */
export const recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: id<'person'>() }),
  z.object({ kind: z.literal('group'), groupId: id<'working-group'>() }),
  z.object({
    kind: z.literal('household'),
    unitId: id<'building-unit'>(),
    room: z.string().trim().min(1, '请填写房号').max(12, '房号最多 12 个字'),
  }),
  z.object({ kind: z.literal('post'), dutyPostId: id<'duty-post'>() }),
  z.object({ kind: z.literal('other'), name: z.string().trim().min(1, '请填写领用人或单位').max(60, '领用人最多 60 个字') }),
]);
export type Recipient = z.output<typeof recipient>;
