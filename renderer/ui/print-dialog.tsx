import { Modal } from 'antd';
import { useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { PaperDesk } from './paper-desk.tsx';

interface PrintDialogProps {
  readonly title: string;
  readonly document: DocumentRequest;
  readonly onClose: () => void;
}

/** One document on screen, with the print dialog and a file one click away. It stays the one that was opened, whatever the day and the page behind it do. */
export const PrintDialog = ({ onClose, ...opened }: PrintDialogProps) => {
  const [{ title, document }] = useState(opened);
  return (
    <Modal open centered title={title} width="min(1100px, 94vw)" onCancel={onClose} footer={null} className="print-dialog">
      <PaperDesk document={document} />
    </Modal>
  );
};
