import { useEffect } from 'react';
import type { GatePerson } from '#core/duty/attendance-board.ts';
import type { GateActs } from './use-gate-acts.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** 1–9 sign the person of that number in or out, while nobody types and no form is open. */
export const useGateKeys = (people: readonly GatePerson[], acts: GateActs): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (!/^[1-9]$/.test(event.key) || document.querySelector('[role="dialog"]')) return;
      const person = people[Number(event.key) - 1];
      if (person && !acts.busy) void acts.stamp(person);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [people, acts]);
};
