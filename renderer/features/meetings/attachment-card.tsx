import { FilePdfOutlined } from '@ant-design/icons';
import { App, Button, Input, type InputRef, Modal } from 'antd';
import { useRef, useState } from 'react';
import { type Attachment, attachmentKinds, attachmentName, isPicture } from '#core/meetings/attachment.ts';
import { saveBytes } from '#renderer/api/save-bytes.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { useHost, useHostQuery } from '#renderer/api/use-host.ts';
import { whenEnter } from '#renderer/ui/composing.ts';
import { sizeWords } from '#renderer/ui/file-size.ts';

interface AttachmentCardProps {
  readonly attachment: Attachment;
  readonly number: number;
  /** belongs to a final record: looked at and saved, not changed */
  readonly fixed: boolean;
}

/** The picture small, and large when it is pressed. */
const Thumbnail = ({ attachment }: { readonly attachment: Attachment }) => {
  const { data } = useHostQuery('attachment.file', { id: attachment.id });
  const [large, setLarge] = useState(false);
  const address = data && `data:${data.mime};base64,${data.base64}`;
  const name = attachmentName(attachment);
  return (
    <>
      <button type="button" className="attachment-picture" aria-label={`放大看${name}`} disabled={!address} onClick={() => setLarge(true)}>
        {address && <img src={address} alt="" />}
      </button>
      {large && address && (
        <Modal open centered title={name} width="min(1100px, 94vw)" footer={null} onCancel={() => setLarge(false)}>
          <img className="attachment-large" src={address} alt={name} />
        </Modal>
      )}
    </>
  );
};

const Caption = ({ attachment, number }: { readonly attachment: Attachment; readonly number: number }) => {
  const [caption, setCaption] = useState(attachment.caption);
  const [seen, setSeen] = useState(attachment.caption);
  if (attachment.caption !== seen) {
    setSeen(attachment.caption);
    setCaption(attachment.caption);
  }
  const field = useRef<InputRef>(null);
  const act = useAct('attachment.describe', { done: () => '已改附件说明' });
  const save = () => {
    if (caption.trim() !== attachment.caption) void act.run({ id: attachment.id, caption });
  };
  return (
    <Input
      ref={field}
      size="small"
      aria-label={`附件 ${number} 说明`}
      placeholder="说明，例如：签到表"
      maxLength={100}
      value={caption}
      onChange={(event) => setCaption(event.target.value)}
      onBlur={save}
      onKeyDown={whenEnter(() => field.current?.blur())}
    />
  );
};

const SaveButton = ({ attachment }: { readonly attachment: Attachment }) => {
  const { message } = App.useApp();
  const host = useHost();
  const save = async () => {
    try {
      const where = await saveBytes(await host.ask('attachment.file', { id: attachment.id }));
      if (where) message.success(where);
    } catch (error) {
      message.error(failureOf(error).sentence);
    }
  };
  return (
    <Button size="small" aria-label={`把${attachmentName(attachment)}存到文件`} onClick={() => void save()}>
      存到文件
    </Button>
  );
};

export const AttachmentCard = ({ attachment, number, fixed }: AttachmentCardProps) => {
  const act = useAct('attachment.remove', { done: () => `已去掉“${attachment.fileName}”` });
  return (
    <li className="attachment-card">
      {isPicture(attachment.mime) ? (
        <Thumbnail attachment={attachment} />
      ) : (
        <span className="attachment-picture">
          <FilePdfOutlined aria-hidden />
        </span>
      )}
      <span className="attachment-name">
        附件 {number}　{fixed ? attachmentName(attachment) : attachment.fileName}
      </span>
      <span className="quiet">
        {attachmentKinds[attachment.mime]}，{sizeWords(attachment.size)}
        {attachment.late && '，定稿后补充'}
      </span>
      {!fixed && <Caption attachment={attachment} number={number} />}
      <span className="row-actions">
        <SaveButton attachment={attachment} />
        {!fixed && (
          <Button
            size="small"
            loading={act.busy}
            aria-label={`去掉${attachment.fileName}`}
            onClick={() => void act.run({ id: attachment.id })}
          >
            去掉
          </Button>
        )}
      </span>
    </li>
  );
};
