import type { KeyboardEvent } from 'react';
import { type TallyKind, tallyKinds } from '#core/figures/tally.ts';
import { keysOf } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';

export const kinds = keysOf(tallyKinds);

/** Adds to the counters of a day, by button or by the figure of a counter while none of its fields is being typed in. */
export const useTally = (date: LocalDate) => {
  const save = useAct('tally.save', { done: ({ kind, total }, { fields }) => `${tallyKinds[kind]}加 ${fields.count}，共 ${total}` });
  const add = (kind: TallyKind, count: number) => void save.run({ id: crypto.randomUUID(), fields: { date, kind, count, note: '' } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return;
    const kind = kinds[Number(event.key) - 1];
    if (!kind) return;
    event.preventDefault();
    add(kind, 1);
  };
  return { add, onKeyDown };
};
