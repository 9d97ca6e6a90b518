import { Button } from 'antd';
import type { AutosaveState } from './autosave.ts';

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
  readonly state: EditorState;
  readonly onSave: () => void;
  readonly onBack: () => void;
  /** 会议通知 while it lies ahead, else 会议记录 */
  readonly onPrint: () => void;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
}

const draftWords = ({ keptAt, late }: AutosaveState): string => {
  if (late) return '；草稿暂时没有存上，正在重试';
  return keptAt ? `；草稿 ${keptAt.slice(11)} 已自动存` : '';
};

const stateWords = ({ dirty, saved, planned, autosave }: EditorState): string => {
  if (dirty) return `有内容还没有保存（Ctrl+S 保存）${draftWords(autosave)}`;
  if (!saved) return '新会议，还没有保存';
  return planned ? '已保存；会议还没有开始' : '已保存';
};

/** Stays in view while one writes: whether it is saved, and the ways on. */
export const EditorBar = ({ state, onSave, onBack, onPrint, onBegin, onEnd }: EditorBarProps) => {
  const { dirty, saved, busy, planned, ended } = state;
  return (
    <div className="editor-bar">
      <Button onClick={onBack}>返回会议列表</Button>
      <span role="status" className={dirty ? 'look' : 'quiet'}>
        {stateWords(state)}
      </span>
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
