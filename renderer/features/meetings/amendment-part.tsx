import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Amendment } from '#core/meetings/amendment.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';

interface AmendmentPartProps {
  readonly meetingId: string;
  readonly amendments: readonly Amendment[];
}

/** 更正: what was found wrong after the record was final, one below the other. */
export const AmendmentPart = ({ meetingId, amendments }: AmendmentPartProps) => {
  const [words, setWords] = useState('');
  const act = useAct('record.amend', { inPlace: true, lasting: true, done: () => '已写下更正，打印时附在记录后面' });
  useLeaveGuard(words.trim() !== '', '更正');
  const add = async () => {
    const answer = await act.run({ id: crypto.randomUUID(), meetingId, words });
    if (answer.ok) setWords('');
  };
  return (
    <section className="form-part" aria-labelledby="amendment-part">
      <h2 id="amendment-part">更正 {amendments.length} 条</h2>
      <ol className="amendment-list">
        {amendments.map((one) => (
          <li key={one.id}>
            <span className="amendment-words">{one.words}</span>
            <span className="quiet">
              {timeWords(one.at)}　{one.by}
            </span>
          </li>
        ))}
      </ol>
      <FailureNotice failure={act.failure} />
      <PlainForm label="写更正" onSubmit={() => void add()}>
        <FormField
          label="再写一条更正"
          name="words"
          failure={act.failure}
          hint="写明哪一处、原来怎么写、应当怎么写。写下以后不能改、不能撤销。"
        >
          {(field) => (
            <Input.TextArea
              {...field}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
        <div className="row">
          <Button htmlType="submit" loading={act.busy} disabled={words.trim() === ''}>
            写下更正
          </Button>
        </div>
      </PlainForm>
    </section>
  );
};
