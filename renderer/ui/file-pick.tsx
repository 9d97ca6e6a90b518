import { Button } from 'antd';
import { useRef } from 'react';
import type { FieldProps } from './form-field.tsx';

interface FilePickProps extends Partial<FieldProps> {
  /** What to pick, on the button: 选备份文件… */
  readonly words: string;
  readonly file: File | null;
  readonly onPick: (file: File | null) => void;
  /** As the browser's `accept`: ".xlsx,.csv" */
  readonly accept?: string;
}

/** A file of the person's choice. The browser's own button speaks the system's language, ours speaks Chinese. */
export const FilePick = ({ words, file, onPick, accept, status: _status, ...field }: FilePickProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-pick">
      <input ref={input} type="file" hidden accept={accept} onChange={(event) => onPick(event.target.files?.[0] ?? null)} />
      <Button id={field.id} aria-describedby={field['aria-describedby']} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <span className="path">{file?.name ?? '还没有选'}</span>
    </div>
  );
};
