import { z } from 'zod';

/** 未送, 已送, 不在家, 不需要 */
export const doorStates = { open: '未送', delivered: '已送', away: '不在家', declined: '不需要' } as const;

/** A door of a distribution run: its number, never a name. */
export const doorState = z.object({
  room: z.string().trim().min(1).max(12),
  state: z.enum(['open', 'delivered', 'away', 'declined']),
});
export type DoorState = z.output<typeof doorState>;
