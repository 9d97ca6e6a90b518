import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AutosaveState } from './autosave.ts';
import '#renderer/ui/sticky-bar.css';

interface EditorState {
  readonly dirty: boolean;
  /** the meeting is in the books, so it can be printed */
  readonly saved: boolean;
  readonly busy: boolean;
  /** it lies ahead */
  readonly planned: boolean;
  readonly ended: boolean;
  readonly autosave: AutosaveState;
}

interface EditorBarProps {
  /** what there is to know of the meeting besides */
  readonly more?: ReactNode;
  readonly state: EditorState;
  readonly onSave: () => void;
  readonly onBack: () => void;
  /** 会议通知 while it lies ahead, else 会议记录 */
  readonly onPrint: () => void;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
}

const draftWords = (autosave: AutosaveState): string => {
  switch (autosave.is) {
    case 'idle':
      return '';
    case 'waiting':
      return '正在存草稿…';
    case 'late':
      return '草稿暂时没有存上，正在重试';
    case 'kept':
      return `草稿已存 ${autosave.at.slice(11)}`;
  }
};

const stateWords = ({ dirty, saved, planned }: EditorState): string => {
  if (dirty) return '有内容还没有保存（Ctrl+S 保存）';
  if (!saved) return '新会议，还没有保存';
  return planned ? '已保存；会议还没有开始' : '已保存';
};

/** Stays in view while one writes: whether it is saved, and the ways on. */
export const EditorBar = ({ state, more, onSave, onBack, onPrint, onBegin, onEnd }: EditorBarProps) => {
  const { dirty, saved, busy, planned, ended, autosave } = state;
  return (
    <div className="editor-bar sticky-bar">
      <Button onClick={onBack}>返回会议列表</Button>
      <span role="status" className={dirty ? 'look' : 'quiet'}>
        {stateWords(state)}
      </span>
      {/* changes every two seconds: seen by who looks, not read out */}
      <span className="quiet draft-state">{dirty && draftWords(autosave)}</span>
      {more}
      {planned && <Button onClick={onBegin}>现在开会</Button>}
      {!planned && !ended && <Button onClick={onEnd}>散会</Button>}
      <Button disabled={!saved || dirty} onClick={onPrint}>
        {planned ? '打印会议通知' : '打印会议记录'}
      </Button>
      <Button type="primary" loading={busy} onClick={onSave}>
        保存
      </Button>
    </div>
  );
};
