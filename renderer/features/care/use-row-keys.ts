import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { ContactOutcome } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';

const outcomeOfKey: Readonly<Record<string, ContactOutcome>> = { 1: 'well', 2: 'needs', 3: 'noAnswer' };
const stepOfKey: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

interface RowKeys {
  /** holds the rows; a row's button carries its household as `data-care` */
  readonly listRef: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent, line: CareLine): void;
  /** the row after this one gets the cursor: this one may be about to leave the list */
  goOn(from: CareLine): void;
}

/** ↑↓ choose a household, 1 2 3 say what came of it: two keys a contact. */
export const useRowKeys = (lines: readonly CareLine[], onOutcome: (line: CareLine, outcome: ContactOutcome) => void): RowKeys => {
  const listRef = useRef<HTMLDivElement>(null);
  const focus = (line: CareLine | undefined): void => {
    if (line) listRef.current?.querySelector<HTMLElement>(`[data-care="${line.id}"]`)?.focus();
  };
  const neighbour = ({ id }: CareLine, step: 1 | -1): CareLine | undefined => lines[lines.findIndex((one) => one.id === id) + step];
  return {
    listRef,
    goOn: (line) => focus(neighbour(line, 1) ?? neighbour(line, -1)),
    onKeyDown: (event, line) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
      const [outcome, step] = [outcomeOfKey[event.key], stepOfKey[event.key]];
      if (!outcome && !step) return;
      event.preventDefault();
      if (step) focus(neighbour(line, step));
      else if (outcome) onOutcome(line, outcome);
    },
  };
};
