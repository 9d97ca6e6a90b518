import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentRequest, FileFormat, PaperPage } from '#core/contract/document.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

interface FileButtonsProps {
  readonly document: DocumentRequest;
  readonly page: PaperPage;
  readonly printable: boolean;
  readonly onPrint: () => void;
}

const formatWords: Readonly<Record<FileFormat, string>> = {
  pdf: '保存 PDF',
  'tiles-A3': '拼板 PDF（A3 纸）',
  'tiles-A4': '拼板 PDF（A4 纸）',
  docx: '保存 Word',
  png: '保存图片',
};

/** What can be done with the page: print it, or save it as the files it allows. */
export const FileButtons = ({ document, page, printable, onPrint }: FileButtonsProps) => {
  const file = useWork('paper.file');
  const [making, setMaking] = useState<FileFormat | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  const save = async (format: FileFormat) => {
    setMaking(format);
    setSaved(null);
    const outcome = await file.run({ document, format });
    if (!outcome.ok) return;
    try {
      const where = await saveBytes(outcome.value);
      const sheets = outcome.value.pages === undefined ? '' : `共 ${outcome.value.pages} 页。`;
      setSaved(where && `${where}${sheets}`);
    } catch (error) {
      file.setFailure(failureOf(error));
    }
  };
  return (
    <div className="file-buttons">
      <div className="file-buttonline">
        <Button type="primary" disabled={!printable} onClick={onPrint}>
          打印
        </Button>
        {page.formats.map((format) => (
          <Button key={format} disabled={file.busy} onClick={() => void save(format)}>
            {formatWords[format]}
          </Button>
        ))}
        <span role="status" className="file-saved">
          {saved}
        </span>
      </div>
      {file.busy && making && <Busy label={`正在${formatWords[making]}…`} progress={file.progress} onCancel={file.cancel} />}
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
    </div>
  );
};
