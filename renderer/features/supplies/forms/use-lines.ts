import { useRef, useState } from 'react';
import { removeAt } from '#renderer/ui/list-edit.ts';
import { blankLine, type LineDraft } from './line-draft.ts';

export interface Lines {
  readonly lines: readonly LineDraft[];
  readonly dirty: boolean;
  change(key: string, part: Partial<LineDraft>): void;
  /** a new line at the end, which takes the focus */
  add(): void;
  remove(position: number): void;
  replace(lines: readonly LineDraft[]): void;
}

/** The lines of a document while it is written. */
export const useLines = (first: () => readonly LineDraft[]): Lines => {
  const start = useRef<readonly LineDraft[] | null>(null);
  start.current ??= first();
  const [lines, setLines] = useState(start.current);
  return {
    lines,
    dirty: lines !== start.current,
    change: (key, part) => setLines((before) => before.map((line) => (line.key === key ? { ...line, ...part } : line))),
    add: () => setLines((before) => [...before, blankLine(crypto.randomUUID())]),
    remove: (position) => setLines((before) => (before.length > 1 ? removeAt(before, position) : [blankLine(crypto.randomUUID())])),
    replace: setLines,
  };
};
