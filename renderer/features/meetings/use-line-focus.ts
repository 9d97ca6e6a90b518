import { type RefObject, useEffect, useRef, useState } from 'react';

/** F2 from anywhere in the meeting leads to the line. */
const useLineKey = (act: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F2' || event.isComposing) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [act]);
};

/**
 * Puts the caret into the first empty box of the line (somebody already named: the words come next), the last one when all are filled, and keeps what was last written of the item in
 * view above it. Answers the function that asks for it, once what comes next is drawn.
 */
export const useLineFocus = (body: RefObject<HTMLElement | null>, item: string): (() => void) => {
  const [turn, setTurn] = useState(0);
  const [ask] = useState(() => () => setTurn((count) => count + 1));
  const at = useRef(item);
  at.current = item;
  useEffect(() => {
    if (turn === 0) return;
    const boxes = [...(body.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])];
    (boxes.find((box) => box.value === '') ?? boxes.at(-1))?.focus({ preventScroll: true });
    const written = body.current?.closest('.meeting-editor')?.querySelector(`[data-item="${at.current}"]`);
    (written?.querySelector('.statement-row:last-child') ?? written)?.scrollIntoView({ block: 'nearest' });
  }, [turn, body]);
  useLineKey(ask);
  return ask;
};
