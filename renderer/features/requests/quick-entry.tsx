import { Button, Input, type InputRef, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { type RequestChannel, requestChannels } from '#core/service/requests/request.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';
import { QuickFields } from './quick-fields.tsx';
import { blankDraft, inputOf, type QuickDraft, readDraft } from './request-draft.ts';
import type { RequestsDesk } from './use-requests.ts';

const channels = (Object.keys(requestChannels) as RequestChannel[]).map((value) => ({ value, label: requestChannels[value] }));

const useQuickEntry = (desk: RequestsDesk) => {
  // Received when it is registered, and promised from then on: a line begun at 23:59 and sent at 0:01 is of the new day, as the time beside it says.
  const now = useMinuteClock();
  const [channel, keepChannel] = useKeptState<RequestChannel>('request-channel', 'call');
  const [draft, setDraft] = useState(() => blankDraft(channel));
  const line = useRef<InputRef>(null);
  const act = useAct('request.add', { inPlace: true, done: ({ number }) => `已登记 第${number}号` });
  const shown = readDraft(draft, desk.site, desk.setting, now);
  const change = (part: Partial<QuickDraft>) => {
    act.setFailure(null);
    if (part.channel) keepChannel(part.channel);
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = async () => {
    const input = { id: crypto.randomUUID(), fields: inputOf(draft, shown, now) };
    const wrong = checkInput('request.add', input);
    act.setFailure(wrong);
    if (!wrong && (await act.run(input)).ok) setDraft((sent) => blankDraft(sent.channel));
    line.current?.focus();
  };
  return { draft, shown, change, submit, act, line };
};

/** 登记诉求 in one line: Enter saves it and the line is ready for the next. */
export const QuickEntry = ({ desk }: { readonly desk: RequestsDesk }) => {
  const { draft, shown, change, submit, act, line } = useQuickEntry(desk);
  return (
    <section className="panel request-entry" aria-label="登记诉求">
      <PlainForm label="登记诉求" onSubmit={() => void submit()}>
        <div className="request-line">
          <Segmented<RequestChannel>
            aria-label="诉求来源"
            value={draft.channel}
            options={channels}
            onChange={(channel) => change({ channel })}
          />
          <Input
            ref={line}
            size="large"
            autoFocus
            aria-label="诉求，一行写完"
            placeholder="3-2-501 老人降压药没了 电话，回车登记"
            maxLength={600}
            value={draft.text}
            status={act.failure ? 'error' : ''}
            onChange={(event) => change({ text: event.target.value })}
          />
          <Button type="primary" size="large" htmlType="submit" loading={act.busy} aria-label="登记">
            登记
          </Button>
        </div>
        <QuickFields draft={draft} shown={shown} change={change} desk={desk} />
      </PlainForm>
      <FailureNotice failure={act.failure} />
    </section>
  );
};
