import { Button } from 'antd';

interface EditorBarProps {
  readonly dirty: boolean;
  /** the meeting is in the books, so it can be printed */
  readonly saved: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

const stateWords = (dirty: boolean, saved: boolean): string => {
  if (dirty) return '有内容还没有保存（Ctrl+S 保存）';
  return saved ? '已保存' : '新会议，还没有保存';
};

/** Stays in view while one writes: whether it is saved, and the ways on. */
export const EditorBar = ({ dirty, saved, busy, onSave, onBack, onPrint }: EditorBarProps) => (
  <div className="editor-bar">
    <Button onClick={onBack}>返回会议列表</Button>
    <span role="status" className={dirty ? 'look' : 'quiet'}>
      {stateWords(dirty, saved)}
    </span>
    <Button disabled={!saved || dirty} onClick={onPrint}>
      打印会议记录
    </Button>
    <Button type="primary" loading={busy} onClick={onSave}>
      保存
    </Button>
  </div>
);
