import { Button } from 'antd';
import { useRef } from 'react';

interface TableFileButtonsProps {
  /** what the file is, for those who cannot see: 花名册文件 */
  readonly label: string;
  readonly onChoose: (file: File) => void;
  readonly onTemplate: () => void;
  readonly busy: boolean;
}

/** A table to import: picked from the disk, or an empty one of ours to fill in. The same file can be picked twice. */
export const TableFileButtons = ({ label, onChoose, onTemplate, busy }: TableFileButtonsProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <div className="row">
        <Button type="primary" autoFocus onClick={() => input.current?.click()}>
          选择文件
        </Button>
        <Button loading={busy} onClick={onTemplate}>
          下载空白模板
        </Button>
      </div>
    </>
  );
};
