import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { isComposing } from '#renderer/ui/composing.ts';
import { afterEnter, leaveLines } from './form-stops.ts';

interface EnterWalkProps {
  /** what is filled in, for those who cannot see */
  readonly label: string;
  /** A new line of the document; the caller gives it the focus. */
  readonly onNewLine?: () => void;
  /** The line with this position is not wanted. */
  readonly onRemoveLine?: (position: number) => void;
  readonly children: ReactNode;
}

const isOpenList = (target: HTMLElement): boolean => target.getAttribute('aria-expanded') === 'true';

const isEmptyLine = (target: HTMLElement): boolean => target.closest<HTMLElement>('[data-line]')?.dataset.empty === 'true';

const positionOf = (target: HTMLElement): number | null => {
  const line = target.closest<HTMLElement>('[data-line]');
  return line ? Number(line.dataset.line) : null;
};

/**
 * A form that is filled with one key: Enter goes to the next field and from the last one to the button that saves,
 * Alt+Enter opens a new line, Alt+Delete removes this one, Ctrl+Enter saves. Enter in an open list still chooses,
 * and the Enter of an input method stays its own.
 */
export const EnterWalk = ({ label, onNewLine, onRemoveLine, children }: EnterWalkProps) => {
  const choosing = useRef(false);
  const walk = (from: HTMLElement) => {
    const next = afterEnter(from);
    if (next === 'new-line' && onNewLine) onNewLine();
    else (next === 'new-line' ? leaveLines(from) : next)?.focus();
  };
  const chord = (event: KeyboardEvent<HTMLElement>, target: HTMLElement): boolean => {
    const position = positionOf(target);
    if (event.key === 'Enter' && event.altKey && onNewLine) onNewLine();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) target.closest('form')?.requestSubmit();
    else if (event.key === 'Delete' && event.altKey && onRemoveLine && position !== null) onRemoveLine(position);
    else return false;
    return true;
  };
  /** Before the field itself: a closed list would open on Enter instead of going on. */
  const capture = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || isComposing(event)) return;
    choosing.current = isOpenList(target);
    const plain = event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const walksNow = plain && target.getAttribute('role') === 'combobox' && !choosing.current;
    if (!walksNow && !chord(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (walksNow) walk(target);
  };
  /** After the field itself: what an open list or a calendar chose is in the draft before the focus moves. */
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event) || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    // nothing was found for what was typed: it stays where it can be mended
    setTimeout(() => {
      if (!(choosing.current && isEmptyLine(target))) walk(target);
    });
  };
  return (
    <fieldset className="enter-walk" aria-label={label} onKeyDownCapture={capture} onKeyDown={press}>
      {children}
    </fieldset>
  );
};
