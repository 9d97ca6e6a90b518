import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

interface UnitKeys {
  onAll(): void;
  /** null at either end of the run */
  readonly onBefore: (() => void) | null;
  readonly onNext: (() => void) | null;
  onBack(): void;
}

/** A = all that are open are delivered, Page Up / Page Down = the unit before or after, Esc = back to the picture. */
export const useUnitKeys = ({ onAll, onBefore, onNext, onBack }: UnitKeys): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const acts: Readonly<Record<string, (() => void) | null>> = {
        a: onAll,
        A: onAll,
        PageUp: onBefore,
        PageDown: onNext,
        Escape: onBack,
      };
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onAll, onBefore, onNext, onBack]);
};
