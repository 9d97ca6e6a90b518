import { App, Button, Dropdown } from 'antd';
import { type RefObject, useState } from 'react';
import type { DocumentRequest, FileFormat, PaperPage } from '#core/contract/document.ts';
import type { PrintFormat } from '#core/contract/print-routes.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { fileWords } from '#renderer/ui/file-words.ts';
import { printFrame } from '#renderer/ui/paper-frame.tsx';
import { usePrintNote } from '#renderer/ui/use-print-note.ts';
import type { PosterSaving } from './use-poster-saving.ts';

interface PosterActionsProps {
  readonly page: PaperPage | null;
  /** sheets of the page shown when it is the one typed, laid out; null = not yet */
  readonly sheets: number | null;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly saving: PosterSaving;
  readonly onCopy: () => void;
}

/** characters of a title in 最近打印 */
const MOST_TITLE = 100;

/** What can be done with the poster on the table. Printing saves first, so that what hangs at the gate can be found again. */
export const PosterActions = ({ page, sheets, frameRef, saving, onCopy }: PosterActionsProps) => {
  const { message } = App.useApp();
  const noteDown = usePrintNote();
  const file = useWork('paper.file');
  const [making, setMaking] = useState<FileFormat | null>(null);

  const note = (document: DocumentRequest, format: PrintFormat, pages: number | null) => {
    if (document.kind === 'poster' && page) noteDown({ document, title: page.title.slice(0, MOST_TITLE), format, pages });
  };
  const print = async () => {
    const document = await saving.documentToPrint();
    if (!document) return;
    printFrame(frameRef);
    note(document, 'print', sheets);
  };
  const saveFile = async (format: FileFormat) => {
    const document = await saving.documentToPrint();
    if (!document) return;
    setMaking(format);
    const made = await file.run({ document, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where === null) return;
      const pages = made.value.pages ?? null;
      message.success(pages === null ? where : `${where}共 ${pages} 页。`);
      note(document, format, pages);
    } catch (error) {
      file.setFailure(failureOf(error));
    }
  };
  const more = [
    { key: 'template', label: '另存为我的模板' },
    { key: 'copy', label: '照这张再做一张' },
  ];
  return (
    <div className="poster-actions">
      <div className="poster-line">
        <Button type="primary" disabled={saving.stored} loading={saving.act.busy} onClick={() => void saving.save()}>
          {saving.stored ? '已保存' : '保存'}
        </Button>
        <Button disabled={sheets === null} onClick={() => void print()}>
          打印
        </Button>
        {page?.formats.map((format) => (
          <Button key={format} disabled={file.busy} onClick={() => void saveFile(format)}>
            {fileWords[format]}
          </Button>
        ))}
        <Dropdown
          trigger={['click']}
          menu={{ items: more, onClick: ({ key }) => (key === 'template' ? void saving.saveAsTemplate() : onCopy()) }}
        >
          <Button>更多</Button>
        </Dropdown>
      </div>
      {file.busy && making && <Busy label={`正在${fileWords[making]}…`} progress={file.progress} onCancel={file.cancel} />}
      <FailureNotice failure={saving.act.failure ?? file.failure} onClose={() => file.setFailure(null)} />
    </div>
  );
};
