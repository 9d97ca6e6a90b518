import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentRequest, FileFormat, PaperPage } from '#core/contract/document.ts';
import type { PrintFormat } from '#core/contract/print-routes.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from './busy.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { fileWords } from './file-words.ts';

interface PaperActionsProps {
  readonly document: DocumentRequest;
  readonly page: PaperPage;
  readonly printable: boolean;
  readonly onPrint: () => void;
  /** it left as this file, on so many sheets */
  readonly onSaved: (format: PrintFormat, pages: number | null) => void;
}

/** What can be done with the page: print it, or save it as the files it allows. */
export const PaperActions = ({ document, page, printable, onPrint, onSaved }: PaperActionsProps) => {
  const file = useWork('paper.file');
  const [making, setMaking] = useState<FileFormat | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  const save = async (format: FileFormat) => {
    setMaking(format);
    setSaved(null);
    const made = await file.run({ document, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where === null) return;
      const { pages = null, faces = [] } = made.value;
      const inside = faces.length > 0 ? `字体已嵌入：${faces.join('、')}。` : '';
      setSaved(pages === null ? where : `${where}共 ${pages} 页。${inside}`);
      onSaved(format, pages);
    } catch (error) {
      file.setFailure(failureOf(error));
    }
  };
  return (
    <>
      <div className="print-actions">
        <Button type="primary" disabled={!printable} onClick={onPrint}>
          打印
        </Button>
        {page.formats.map((format) => (
          <Button key={format} disabled={file.busy} onClick={() => void save(format)}>
            {fileWords[format]}
          </Button>
        ))}
        <span role="status" className="paper-saved">
          {saved}
        </span>
      </div>
      {file.busy && making && <Busy label={`正在${fileWords[making]}…`} progress={file.progress} onCancel={file.cancel} />}
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
    </>
  );
};
