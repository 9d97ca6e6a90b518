import { type RefObject, useEffect, useRef } from 'react';

interface PosterActs {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

const actOf = (event: KeyboardEvent, acts: PosterActs): (() => void) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return acts.save;
  if (key === 'z') return event.shiftKey ? acts.redo : acts.undo;
  return key === 'y' ? acts.redo : null;
};

/** Ctrl+Z, Ctrl+Y and Ctrl+S belong to the poster on the table while the keys are in it, not to the window and not to a single field. */
export const usePosterKeys = (table: RefObject<HTMLElement | null>, acts: PosterActs): void => {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [table]);
};
