import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

interface PrintButtonProps {
  readonly words: string;
  readonly title: string;
  readonly document: DocumentRequest;
  readonly disabled?: boolean;
  /** as part of a line */
  readonly small?: boolean;
  readonly label?: string;
}

/** A paper that belongs to what stands here: looked at, then printed. */
export const PrintButton = ({ words, title, document, disabled = false, small = false, label }: PrintButtonProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type={small ? 'link' : 'default'} disabled={disabled} aria-label={label} onClick={() => setOpen(true)}>
        {words}
      </Button>
      {open && <PrintDialog title={title} document={document} onClose={() => setOpen(false)} />}
    </>
  );
};
