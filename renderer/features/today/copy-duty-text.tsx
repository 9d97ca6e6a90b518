import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { copyText } from '#renderer/ui/copy-text.ts';

/** 今日值班文字 for the group chat; the text stays on screen to be copied by hand should the clipboard refuse. */
export const CopyDutyText = ({ text }: { readonly text: string }) => {
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const copy = () => {
    if (copyText(text)) message.success('已复制，到群里粘贴即可');
    else message.warning('没能自动复制。请在文字里按 Ctrl+A、Ctrl+C。');
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
          copy();
        }}
      >
        复制今日值班文字
      </Button>
      {open && (
        <Modal open title="今日值班文字" footer={null} onCancel={() => setOpen(false)}>
          <Input.TextArea readOnly aria-label="今日值班文字" value={text} autoSize={{ minRows: 8, maxRows: 18 }} />
          <div className="row">
            <Button type="primary" onClick={copy}>
              再复制一次
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
};
