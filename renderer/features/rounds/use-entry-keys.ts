import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

interface EntryKeys {
  onAll(): void;
  onBefore(): void;
  onNext(): void;
}

/** A = the rest were at home, Page Up / Page Down = the unit before or after; never while something is typed or a dialog is open. */
export const useEntryKeys = ({ onAll, onBefore, onNext }: EntryKeys): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const acts: Readonly<Record<string, () => void>> = { a: onAll, A: onAll, PageUp: onBefore, PageDown: onNext };
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onAll, onBefore, onNext]);
};
