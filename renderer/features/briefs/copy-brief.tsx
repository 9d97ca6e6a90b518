import { App, Button, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { briefText, lengthOf, SHORT_MOST, shortBrief } from '#core/figures/brief-text.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { briefDateLine } from '#paper/brief/model.ts';
import { copyText } from '#renderer/ui/copy-text.ts';
import type { BriefDraft } from './use-brief-form.ts';

const forms = { short: '短文', whole: '全文' } as const;
type Form = keyof typeof forms;

interface CopyBriefProps {
  readonly view: BriefView;
  /** as it stands in the fields, saved or not */
  readonly draft: BriefDraft;
}

/** The brief as text for the group chat; it stays on screen to be copied by hand should the clipboard refuse. */
export const CopyBrief = ({ view, draft }: CopyBriefProps) => {
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<Form>('short');
  const words = { title: draft.title, dateLine: briefDateLine(view), branchName: view.branchName, sections: draft.sections };
  const text = form === 'short' ? shortBrief(words) : briefText(words);
  const copy = () => {
    if (copyText(text)) message.success('已复制，到群里粘贴即可');
    else message.warning('没能自动复制。请在文字里按 Ctrl+A、Ctrl+C。');
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>发到群里的文字</Button>
      {open && (
        <Modal open title="发到群里的文字" width="min(42rem, 94vw)" footer={null} onCancel={() => setOpen(false)}>
          <div className="row brief-copy">
            <Segmented
              aria-label="多长"
              value={form}
              onChange={setForm}
              options={(Object.keys(forms) as Form[]).map((value) => ({ value, label: forms[value] }))}
            />
            <span className="quiet figures">
              {lengthOf(text)} 字{form === 'short' && `，最多 ${SHORT_MOST} 字`}
            </span>
          </div>
          <Input.TextArea readOnly aria-label="发到群里的文字" value={text} autoSize={{ minRows: 8, maxRows: 16 }} />
          <div className="row brief-copy">
            <Button type="primary" onClick={copy}>
              复制
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
};
