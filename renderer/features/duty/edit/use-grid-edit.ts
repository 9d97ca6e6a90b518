import { App } from 'antd';
import { useMemo, useState } from 'react';
import type { AssignmentId } from '#core/contract/id.ts';
import { cellsIn, type GridRange } from '#renderer/ui/grid/grid-move.ts';
import type { GridDrop } from '#renderer/ui/grid/use-grid-drag.ts';
import type { PersonRow } from '../people-model.ts';
import type { ShiftRow } from '../posts-model.ts';
import { peopleGrid, postsGrid } from './edit-cells.ts';
import { editKey } from './edit-keys.ts';
import { type Clip, clearSteps, copyCells, dropSteps, fillSteps, pasteSteps, repeatSteps } from './edit-steps.ts';
import type { useEditRun } from './use-edit-run.ts';

interface EditMaterial {
  readonly view: 'posts' | 'people';
  readonly rows: readonly ShiftRow[];
  readonly people: readonly PersonRow[];
  readonly run: ReturnType<typeof useEditRun>['run'];
}

const makeId = () => crypto.randomUUID() as string as AssignmentId;

/** Cut, copy, paste, fill, repeat and drag on the grid shown. What is copied stays in this window; no clipboard of the system gets a name. */
export const useGridEdit = ({ view, rows, people, run }: EditMaterial) => {
  const { message } = App.useApp();
  const [held, setHeld] = useState<{ readonly clip: Clip; readonly view: 'posts' | 'people' } | null>(null);
  const grid = useMemo(() => (view === 'posts' ? postsGrid(rows) : peopleGrid(people)), [view, rows, people]);
  const clip = held?.view === view ? held.clip : null;

  const take = (range: GridRange, cut: boolean) => {
    setHeld({ clip: copyCells(grid, range, cut), view });
    const count = `${cellsIn(range)} 格`;
    message.info(cut ? `已剪切 ${count}，到要去的地方按 Ctrl+V` : `已复制 ${count}，到要去的地方按 Ctrl+V`);
  };
  const paste = (range: GridRange) => {
    if (!clip) return void message.info(held ? '请在同一种看法里粘贴' : '先选几格，按 Ctrl+C 或 Ctrl+X');
    if (clip.cut) setHeld(null);
    void run(clip.cut ? '移动' : '粘贴', pasteSteps(grid, clip, range, makeId));
  };
  const acts: Readonly<Record<Exclude<ReturnType<typeof editKey>, null>, (range: GridRange) => void>> = {
    copy: (range) => take(range, false),
    cut: (range) => take(range, true),
    paste,
    fillDown: (range) => void run('向下填充', fillSteps(grid, range, 'down', makeId)),
    fillRight: (range) => void run('向右填充', fillSteps(grid, range, 'right', makeId)),
    repeat: (range) => void run('重复到末尾', repeatSteps(grid, range, view === 'posts' ? 'down' : 'right', makeId)),
    clear: (range) => void run('撤下', clearSteps(grid, range)),
    letGo: () => setHeld(null),
  };
  return {
    /** true = the key is one of editing's; Delete on a single cell is not */
    onKey: (range: GridRange, key: string, control: boolean): boolean => {
      const edit = editKey(key, control);
      if (edit === null || (edit === 'clear' && cellsIn(range) === 1) || (edit === 'letGo' && held === null)) return false;
      acts[edit](range);
      return true;
    },
    onDrop: (drop: GridDrop) => void run(drop.copy ? '拖动复制' : '拖动', dropSteps(grid, drop, makeId)),
    marked: clip?.range ?? null,
  };
};
