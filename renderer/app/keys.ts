import { useEffect, useRef } from 'react';
import { places } from './places.tsx';

export interface KeyAction {
  /** As shown in the list of keys. */
  readonly keys: string;
  readonly words: string;
}

/** Every key the window listens to, as the `?` list tells them. */
export const keyList: readonly KeyAction[] = [
  ...places.map((place, index) => ({ keys: `Alt+${index + 1}`, words: `打开“${place.word}”` })),
  { keys: 'Ctrl+K', words: '查找' },
  { keys: 'Ctrl+Z', words: '撤销上一步' },
  { keys: 'Ctrl+Shift+Z 或 Ctrl+Y', words: '重做' },
  { keys: 'Ctrl+L', words: '锁定' },
  { keys: 'Ctrl++ / Ctrl+− / Ctrl+0', words: '放大 / 缩小 / 恢复字号' },
  { keys: '物资单据里 Enter', words: '下一格；最后一格到保存按钮' },
  { keys: 'Alt+Enter / Alt+Delete', words: '物资单据里加一行 / 删去这一行' },
  { keys: 'Ctrl+Enter', words: '保存物资单据' },
  { keys: '海报里 Ctrl+Z / Ctrl+Y / Ctrl+S', words: '退一步 / 再来一步 / 保存海报' },
  { keys: '会议里 F2', words: '到“快记”那一行' },
  { keys: '快记里 Ctrl+Enter / Ctrl+↑↓', words: '下一步 / 换议题' },
  { keys: 'Esc', words: '关闭对话框或抽屉' },
  { keys: '?', words: '显示按键一览' },
];

export interface KeyHandlers {
  readonly go: (path: string) => void;
  readonly search: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly lock: () => void;
  readonly help: () => void;
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const controlKey = (event: KeyboardEvent, handlers: KeyHandlers): (() => void) | null => {
  const key = event.key.toLowerCase();
  const typing = isTextField(event.target);
  if (key === 'k' && !event.shiftKey) return handlers.search;
  if (key === 'l' && !event.shiftKey) return handlers.lock;
  if (key === 'z' && !typing) return event.shiftKey ? handlers.redo : handlers.undo;
  if (key === 'y' && !typing) return handlers.redo;
  return null;
};

const actionOf = (event: KeyboardEvent, handlers: KeyHandlers): (() => void) | null => {
  if (event.isComposing) return null;
  if (event.ctrlKey || event.metaKey) return event.altKey ? null : controlKey(event, handlers);
  if (event.altKey) {
    const place = /^Digit[1-8]$/.test(event.code) ? places[Number(event.code.slice(-1)) - 1] : undefined;
    return place ? () => handlers.go(place.path) : null;
  }
  return event.key === '?' && !isTextField(event.target) ? handlers.help : null;
};

const useKeyActions = (find: (event: KeyboardEvent) => (() => void) | null): void => {
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

/** The window's own keys while a post is open; text fields keep theirs. */
export const useKeys = (handlers: KeyHandlers): void => useKeyActions((event) => actionOf(event, handlers));

const sizeSteps: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** Ctrl + − 0, on every screen from the first on. */
export const useSizeKeys = (resize: (step: 1 | -1 | 0) => void): void =>
  useKeyActions((event) => {
    const step = sizeSteps[event.key];
    return step !== undefined && (event.ctrlKey || event.metaKey) && !event.altKey ? () => resize(step) : null;
  });
