import { Button } from 'antd';
import type { FileFormat } from '#core/contract/document.ts';
import '#renderer/ui/sticky-bar.css';

interface OfficialBarProps {
  readonly changed: boolean;
  readonly stored: boolean;
  readonly busy: boolean;
  /** the sheets on screen are these minutes */
  readonly shown: boolean;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onFile: (format: FileFormat) => void;
}

const stateWords = ({ changed, stored }: OfficialBarProps): string => {
  if (!stored && !changed) return '按会议记录起草的初稿，还没有保存';
  return changed ? '有改动还没有保存（Ctrl+S 保存）' : '已保存';
};

/** Stays in view while one writes. Printing and files save first, so that paper and record never differ. */
export const OfficialBar = (props: OfficialBarProps) => {
  const { changed, stored, busy, shown, onSave, onPrint, onFile } = props;
  return (
    <div className="sticky-bar">
      <span role="status" className={changed || !stored ? 'look' : 'quiet'}>
        {stateWords(props)}
      </span>
      <Button disabled={busy || !shown} onClick={onPrint}>
        打印
      </Button>
      <Button disabled={busy} onClick={() => onFile('pdf')}>
        存成 PDF
      </Button>
      <Button disabled={busy} onClick={() => onFile('docx')}>
        存成 Word
      </Button>
      <Button type="primary" loading={busy} onClick={onSave}>
        保存
      </Button>
    </div>
  );
};
