import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

interface PrintButtonProps {
  /** 打印岗牌 */
  readonly words: string;
  readonly title: string;
  readonly document: DocumentRequest;
}

/** One paper of this page, a press away. */
export const PrintButton = ({ words, title, document }: PrintButtonProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words}</Button>
      {open && <PrintDialog title={title} document={document} onClose={() => setOpen(false)} />}
    </>
  );
};
