import { App } from 'antd';
import type { HistoryEntry } from '#core/contract/results.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

const nameOf = (entry: Pick<HistoryEntry, 'label' | 'subject'>): string => `${entry.label}${entry.subject ? ` ${entry.subject}` : ''}`;

export interface UndoControl {
  /** What would be taken back, in words; null when there is nothing. */
  readonly undoName: string | null;
  readonly redoName: string | null;
  readonly busy: boolean;
  undo(): void;
  redo(): void;
}

/** 撤销 and 重做 of this user's actions, as the host remembers them. */
export const useUndo = (): UndoControl => {
  const { message } = App.useApp();
  const { data } = useHostQuery('history.state', {});
  const undo = useAct('history.undo', { lasting: true, done: (entry) => `已撤销：${nameOf(entry)}` });
  const redo = useAct('history.redo', { lasting: true, done: (entry) => `已重做：${nameOf(entry)}` });
  const busy = undo.busy || redo.busy;
  const turn = (entry: HistoryEntry | null | undefined, act: () => Promise<unknown>, none: string) => {
    if (busy) return;
    if (entry) void act();
    else message.info(none);
  };
  return {
    undoName: data?.undo ? nameOf(data.undo) : null,
    redoName: data?.redo ? nameOf(data.redo) : null,
    busy,
    undo: () => turn(data?.undo, () => undo.run({}), '没有可以撤销的操作'),
    redo: () => turn(data?.redo, () => redo.run({}), '没有可以重做的操作'),
  };
};
