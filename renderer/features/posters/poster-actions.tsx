import { App, Button, Dropdown } from 'antd';
import { type RefObject, useState } from 'react';
import type { FileFormat, PaperPage } from '#core/contract/document.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { printFrame } from '#renderer/ui/paper-frame.tsx';
import type { PosterSaving } from './use-poster-saving.ts';

interface PosterActionsProps {
  readonly page: PaperPage | null;
  /** the page shown is the one typed, laid out */
  readonly printable: boolean;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly saving: PosterSaving;
  readonly onCopy: () => void;
}

const formatWords: Readonly<Record<FileFormat, string>> = {
  pdf: '保存 PDF',
  'tiles-A3': '拼板 PDF（A3 纸）',
  'tiles-A4': '拼板 PDF（A4 纸）',
  docx: '保存 Word',
  png: '保存图片',
};

/** What can be done with the poster on the table. Printing saves first, so that what hangs at the gate can be found again. */
export const PosterActions = ({ page, printable, frameRef, saving, onCopy }: PosterActionsProps) => {
  const { message } = App.useApp();
  const file = useWork('paper.file');
  const [making, setMaking] = useState<FileFormat | null>(null);

  const print = async () => {
    if (await saving.documentToPrint()) printFrame(frameRef);
  };
  const saveFile = async (format: FileFormat) => {
    const document = await saving.documentToPrint();
    if (!document) return;
    setMaking(format);
    const made = await file.run({ document, format });
    if (!made.ok) return;
    try {
      const where = await saveBytes(made.value);
      if (where) message.success(`${where}${made.value.pages === undefined ? '' : `共 ${made.value.pages} 页。`}`);
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
        <Button type="primary" disabled={!saving.unsaved} loading={saving.act.busy} onClick={() => void saving.save()}>
          {saving.unsaved ? '保存' : '已保存'}
        </Button>
        <Button disabled={!printable} onClick={() => void print()}>
          打印
        </Button>
        {page?.formats.map((format) => (
          <Button key={format} disabled={file.busy} onClick={() => void saveFile(format)}>
            {formatWords[format]}
          </Button>
        ))}
        <Dropdown
          trigger={['click']}
          menu={{ items: more, onClick: ({ key }) => (key === 'template' ? void saving.saveAsTemplate() : onCopy()) }}
        >
          <Button>更多</Button>
        </Dropdown>
      </div>
      {file.busy && making && <Busy label={`正在${formatWords[making]}…`} progress={file.progress} onCancel={file.cancel} />}
      <FailureNotice failure={saving.act.failure ?? file.failure} onClose={() => file.setFailure(null)} />
    </div>
  );
};
