import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { DeliveryOutcome } from '#core/service/deliveries/delivery.ts';
import type { KeptTask } from '#core/service/deliveries/plan-day.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { outcomeKey, type Said } from './outcome-keys.ts';

type Pressed = ReadonlyMap<string, DeliveryOutcome | null>;

export interface DayTicks {
  /** the tasks as they stand, with what was pressed and is not confirmed yet */
  readonly tasks: readonly KeptTask[];
  /** `at` null = now */
  tick(ticked: readonly KeptTask[], said: Said, at: LocalTime | null): void;
  readonly failure: Failure | null;
}

const without = (pressed: Pressed, ids: readonly string[]): Pressed => new Map([...pressed].filter(([id]) => !ids.includes(id)));

/** Writes every tick at once and shows it at once; what the host refuses falls back to what is true. */
export const useDayTicks = (stored: readonly KeptTask[]): DayTicks => {
  const [pressed, setPressed] = useState<Pressed>(new Map());
  const act = useAct('delivery.tick', {
    inPlace: true,
    done: ({ changed, left }, { outcome }) => `${changed} 件${outcomeKey(outcome ?? 'open')?.words ?? ''}，还剩 ${left} 件`,
  });
  useEffect(() => {
    const known = new Map<string, DeliveryOutcome | null>(stored.map(({ id, outcome }) => [id, outcome]));
    setPressed((now) => new Map([...now].filter(([id, outcome]) => known.has(id) && known.get(id) !== outcome)));
  }, [stored]);
  const tasks = useMemo(
    () =>
      stored.map((task) => {
        const outcome = pressed.get(task.id);
        return outcome === undefined ? task : { ...task, outcome };
      }),
    [stored, pressed],
  );
  const tick = (ticked: readonly KeptTask[], said: Said, at: LocalTime | null): void => {
    const outcome = said === 'open' ? null : said;
    const ids = ticked.filter((task) => task.outcome !== outcome).map(({ id }) => id);
    if (ids.length === 0) return;
    setPressed((now) => new Map([...now, ...ids.map((id) => [id, outcome] as const)]));
    void act.run({ ids, outcome, at }).then((answer) => {
      if (!answer.ok) setPressed((now) => without(now, ids));
    });
  };
  return { tasks, tick, failure: act.failure };
};
