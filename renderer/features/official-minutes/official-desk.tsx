import { App, Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import type { OfficialView } from '#core/meetings/official-view.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { printFrame } from '#renderer/ui/paper-frame.tsx';
import { OfficialBar } from './official-bar.tsx';
import { OfficialFields } from './official-fields.tsx';
import { OfficialPreview } from './official-preview.tsx';
import { useOfficialFile } from './use-official-file.ts';
import { type OfficialForm, sameMinutes, useOfficialForm } from './use-official-form.ts';

interface OfficialDeskProps {
  readonly view: OfficialView;
  readonly branchName: string;
}

/** Back to what the record says now, or away with the paper; both can be taken back. */
const StartAgain = ({ view, form }: { readonly view: OfficialView; readonly form: OfficialForm }) => {
  const { modal } = App.useApp();
  const remove = useAct('official.remove', { done: () => '已删除会议纪要' });
  const draftAgain = () =>
    modal.confirm({
      title: '按会议记录重新起草？',
      content: '标题和正文换成按现在的会议记录写的初稿，这里改过的文字会被换掉。点“保存”之前，保存过的纪要不变。',
      okText: '重新起草',
      cancelText: '不换',
      onOk: () => form.change({ title: view.draft.title, body: view.draft.body }),
    });
  return (
    <div className="row official-again">
      <Button onClick={draftAgain}>按会议记录重新起草</Button>
      {view.saved && (
        <Button disabled={remove.busy} onClick={() => void remove.run({ meetingId: view.meetingId })}>
          删除这份纪要
        </Button>
      )}
    </div>
  );
};

/** Left the words, right the sheets as they will be printed. */
export const OfficialDesk = ({ view, branchName }: OfficialDeskProps) => {
  const form = useOfficialForm(view);
  const file = useOfficialFile(view.meetingId);
  const frame = useRef<HTMLIFrameElement>(null);
  const fields = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<OfficialMinutes | null>(null);
  const { failure } = form;
  useEffect(() => {
    if (failure?.code === 'invalid') fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure?.code]);

  const afterSaving = async (then: () => void | Promise<void>) => {
    if (form.kept || (await form.save())) await then();
  };
  const print = () => {
    printFrame(frame);
    file.printed();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void form.save();
  };
  return (
    <section aria-label="会议纪要" onKeyDown={press}>
      <OfficialBar
        changed={form.changed}
        stored={view.saved !== null}
        busy={form.busy || file.busy}
        shown={shown !== null && sameMinutes(shown, form.minutes)}
        onSave={() => void form.save()}
        onPrint={() => void afterSaving(print)}
        onFile={(format) => void afterSaving(() => file.write(format))}
      />
      <FailureNotice failure={failure ?? file.failure} />
      {file.busy && <Busy label="正在生成文件…" progress={file.progress} onCancel={file.cancel} />}
      {view.final && <p className="quiet">会议记录已经定稿。纪要还可以写、可以改，不影响定稿的记录。</p>}
      <div className="official-desk">
        <section ref={fields} className="official-form" aria-label="纪要内容">
          <OfficialFields minutes={form.minutes} branchName={branchName} failure={failure} onChange={form.change} />
          <StartAgain view={view} form={form} />
        </section>
        <OfficialPreview meetingId={view.meetingId} minutes={form.minutes} frame={frame} onShown={setShown} />
      </div>
    </section>
  );
};
