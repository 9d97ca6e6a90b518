import { Modal } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '#core/contract/results.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportStep } from './import-step.tsx';

/** 导入花名册: choose a file, look, import. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const work = useWork('roster.preview');
  const read = async (file: File) => {
    try {
      const answer = await work.run({ fileName: file.name, base64: await readFileAsBase64(file) });
      if (answer.ok) setPreview(answer.value);
    } catch (error) {
      work.setFailure(
        error instanceof DOMException
          ? { code: 'damaged', sentence: '这个文件读不出来，花名册没有变化。请确认文件没有被别的程序占用，再选一次。' }
          : failureOf(error),
      );
    }
  };
  return (
    <Modal open title="导入花名册" width="min(72rem, 94vw)" footer={null} mask={{ closable: false }} onCancel={onClose}>
      <FailureNotice failure={work.failure} />
      {work.busy && <Busy label="正在读文件…" progress={work.progress} onCancel={work.cancel} />}
      {!work.busy && !preview && <ChooseFile onChoose={(file) => void read(file)} />}
      {preview && <ImportStep key={preview.fileName} preview={preview} onOther={() => setPreview(null)} onDone={onClose} />}
    </Modal>
  );
};
