import { App, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from './busy.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { PaperFrame, printFrame } from './paper-frame.tsx';

const formatWords: Readonly<Record<FileFormat, string>> = {
  pdf: '存成 PDF',
  'tiles-A3': '存成 A3 拼版 PDF',
  'tiles-A4': '存成 A4 拼版 PDF',
  docx: '存成 Word',
  png: '存成图片',
};

interface PrintDialogProps {
  readonly title: string;
  readonly document: DocumentRequest;
  readonly onClose: () => void;
}

/** One document on screen, with the print dialog and a file one click away. */
export const PrintDialog = ({ title, document, onClose }: PrintDialogProps) => {
  const { message } = App.useApp();
  const { data: page, error, refetch } = useHostQuery('paper.page', document);
  const file = useWork('paper.file');
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);

  const save = async (format: FileFormat) => {
    const made = await file.run({ document, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(where);
    } catch (fault) {
      file.setFailure(failureOf(fault));
    }
  };
  return (
    <Modal open centered title={title} width="min(1100px, 94vw)" onCancel={onClose} footer={null} className="print-dialog">
      <FailureNotice failure={error ?? file.failure} onRetry={() => void (error ? refetch() : file.setFailure(null))} />
      <div className="print-actions">
        <Button type="primary" disabled={!ready} onClick={() => printFrame(frame)}>
          打印
        </Button>
        {page?.formats.map((format) => (
          <Button key={format} disabled={file.busy} onClick={() => void save(format)}>
            {formatWords[format]}
          </Button>
        ))}
      </div>
      {file.busy && <Busy label="正在生成文件…" progress={file.progress} onCancel={file.cancel} />}
      {!page && !error && <Busy label="正在排版…" />}
      {page && <PaperFrame page={page} frameRef={frame} onReady={() => setReady(true)} />}
    </Modal>
  );
};
