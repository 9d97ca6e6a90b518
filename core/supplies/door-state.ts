import { z } from 'zod';
import { trip } from './distribution/trip.ts';

/** 未送, 已送, 不在家, 不需要 */
export const doorStates = { open: '未送', delivered: '已送', away: '不在家', declined: '不需要' } as const;
export const doorStateName = z.enum(['open', 'delivered', 'away', 'declined']);
export type DoorStateName = z.output<typeof doorStateName>;

/** A door of a distribution run: its number, never a name. `trip` is set when it is not brought with its unit: a second round, or the rest of a day that was lost. */
export const doorState = z.object({
  room: z.string().trim().min(1).max(12),
  state: doorStateName,
  trip: trip.nullable().default(null),
});
export type DoorState = z.output<typeof doorState>;
