import { useEffect, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import { type DoorState, type DoorStateName, doorStates } from '#core/supplies/door-state.ts';
import { useAct } from '#renderer/api/use-act.ts';

export interface Ticks {
  /** the doors as they stand, with what was pressed and is not confirmed yet */
  readonly doors: readonly DoorState[];
  tick(rooms: readonly string[], to: DoorStateName): void;
  readonly failure: Failure | null;
}

/** Writes every tick at once and shows it at once; what the host refuses falls back to what is true. */
export const useTicks = (unit: RunUnit): Ticks => {
  const [pressed, setPressed] = useState<ReadonlyMap<string, DoorStateName>>(new Map());
  const act = useAct('run.tick', {
    inPlace: true,
    done: ({ changed }, { ticks }) => {
      const [first] = ticks;
      return ticks.length === 1 && first ? `${first.room} ${doorStates[first.to]}` : `${changed} 户已登记`;
    },
  });
  const { doors: stored } = unit;
  useEffect(() => {
    // confirmed when the fresh answer says the same; anything else pressed meanwhile stays
    setPressed((now) => new Map([...now].filter(([room, state]) => stored.find((door) => door.room === room)?.state !== state)));
  }, [stored]);
  const doors = stored.map((door) => ({ ...door, state: pressed.get(door.room) ?? door.state }));
  const tick = (rooms: readonly string[], to: DoorStateName): void => {
    const changing = doors.filter((door) => rooms.includes(door.room) && door.state !== to);
    if (changing.length === 0) return;
    setPressed((now) => new Map([...now, ...changing.map((door) => [door.room, to] as const)]));
    const ticks = changing.map((door) => ({ room: door.room, from: door.state, to }));
    void act.run({ id: unit.id, ticks }).then((outcome) => {
      if (!outcome.ok) setPressed((now) => new Map([...now].filter(([room]) => !ticks.some((one) => one.room === room))));
    });
  };
  return { doors, tick, failure: act.failure };
};
