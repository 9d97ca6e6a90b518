import { z } from 'zod';
import { type DoorState, doorStateName } from '../door-state.ts';

/** 登记一户: what the window showed and what it becomes; two windows that tick one door differently are told so. */
export const tick = z.object({ room: z.string().trim().min(1).max(12), from: doorStateName, to: doorStateName });
export type Tick = z.output<typeof tick>;

export type TickOutcome =
  | { readonly kind: 'done'; readonly doors: readonly DoorState[]; readonly changed: number }
  /** 门牌 that this unit does not have */
  | { readonly kind: 'unknown'; readonly room: string }
  /** another window has ticked it since; nothing is changed */
  | { readonly kind: 'taken'; readonly door: DoorState };

/** Changes exactly the doors named and leaves the others as they are now. A door that already is what it shall become is no quarrel. */
export const tickDoors = (doors: readonly DoorState[], ticks: readonly Tick[]): TickOutcome => {
  const next = new Map(doors.map((door) => [door.room, door]));
  let changed = 0;
  for (const { room, from, to } of ticks) {
    const door = next.get(room);
    if (!door) return { kind: 'unknown', room };
    if (door.state === to) continue;
    if (door.state !== from) return { kind: 'taken', door };
    next.set(room, { ...door, state: to });
    changed += 1;
  }
  return { kind: 'done', doors: doors.map((door) => next.get(door.room) ?? door), changed };
};
