import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Attachment } from '#core/meetings/attachment.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { AttachmentCard } from './attachment-card.tsx';
import { prepareAttachment } from './attachment-prepare.ts';

interface AttachmentPartProps {
  readonly meetingId: string;
  readonly attachments: readonly Attachment[];
  readonly final: boolean;
}

/** Adds the chosen files one after the other; answers the first sentence that stopped one. */
const useAdding = (meetingId: string) => {
  const act = useAct('attachment.add', { inPlace: true, done: (_, { fileName }) => `已添加“${fileName}”` });
  const [progress, setProgress] = useState('');
  const add = async (files: readonly File[]) => {
    for (const [index, file] of files.entries()) {
      setProgress(`正在添加 ${index + 1} / ${files.length}…`);
      const ready = await prepareAttachment(file);
      if (typeof ready === 'string') {
        act.setFailure({ code: 'invalid', sentence: ready });
        break;
      }
      const answer = await act.run({ id: crypto.randomUUID(), meetingId, caption: '', ...ready });
      if (!answer.ok) break;
    }
    setProgress('');
  };
  return { add, progress, failure: act.failure, clear: () => act.setFailure(null) };
};

const RemovedLine = ({ attachment }: { readonly attachment: Attachment }) => {
  const act = useAct('attachment.restore', { done: () => `已恢复“${attachment.fileName}”` });
  return (
    <li>
      {attachment.fileName}{' '}
      <Button size="small" loading={act.busy} aria-label={`恢复${attachment.fileName}`} onClick={() => void act.run({ id: attachment.id })}>
        恢复
      </Button>
    </li>
  );
};

/** 附件: photos and PDF, kept inside the encrypted file of the post. */
export const AttachmentPart = ({ meetingId, attachments, final }: AttachmentPartProps) => {
  const input = useRef<HTMLInputElement>(null);
  const { add, progress, failure, clear } = useAdding(meetingId);
  const shown = attachments.filter((one) => !one.removed);
  const removed = attachments.filter((one) => one.removed);
  return (
    <section className="form-part" aria-labelledby="attachment-part">
      <h2 id="attachment-part">附件 {shown.length} 个</h2>
      <FailureNotice failure={failure} onClose={clear} />
      <p className="quiet">
        {final
          ? '定稿以后还能补充附件，例如签字原件的照片，会自动写一条更正；附件不能再去掉。'
          : '照片和 PDF，每个最大 10 MB，加密存在数据文件里。照片会缩到打印够用的大小，去掉拍摄地点。'}
      </p>
      <ul className="attachment-list">
        {shown.map((attachment, index) => (
          <AttachmentCard key={attachment.id} attachment={attachment} number={index + 1} fixed={final} />
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".jpg,.jpeg,.png,.webp,.pdf"
        aria-label="附件文件"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void add(files);
        }}
      />
      <div className="row">
        <Button loading={progress !== ''} onClick={() => input.current?.click()}>
          添加照片或 PDF
        </Button>
        <span role="status">{progress}</span>
      </div>
      {removed.length > 0 && !final && (
        <details>
          <summary>去掉的附件 {removed.length} 个</summary>
          <ul className="plain-list">
            {removed.map((attachment) => (
              <RemovedLine key={attachment.id} attachment={attachment} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
