import { Modal } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '#core/roster/import/import-preview.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { failureOf } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportStep } from './import-step.tsx';

const nobody: readonly never[] = [];

/** 导入花名册: choose a file, look, import. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const people = useHostQuery('person.list', {}).data ?? nobody;
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const work = useWork('roster.preview');
  const read = async (chosen: File, sheet?: string) => {
    setFile(chosen);
    try {
      const input = { fileName: chosen.name, base64: await readFileAsBase64(chosen) };
      const answer = await work.run(sheet === undefined ? input : { ...input, sheet });
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
    <Modal open title="导入花名册" width="min(76rem, 96vw)" footer={null} mask={{ closable: false }} onCancel={onClose}>
      <FailureNotice failure={work.failure} />
      {work.busy && <Busy label="正在读文件…" progress={work.progress} onCancel={work.cancel} />}
      {!work.busy && !preview && <ChooseFile onChoose={(chosen) => void read(chosen)} />}
      {!work.busy && preview && (
        <ImportStep
          key={`${preview.fileName} ${preview.sheet}`}
          preview={preview}
          people={people}
          onSheet={(sheet) => void (file && read(file, sheet))}
          onOther={() => setPreview(null)}
          onDone={onClose}
        />
      )}
    </Modal>
  );
};
