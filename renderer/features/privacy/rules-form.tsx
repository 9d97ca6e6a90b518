import { Button, Checkbox, InputNumber } from 'antd';
import { useState } from 'react';
import { defaultPurgeRules, type PurgeRules, purgeKinds, type ScheduledKind, scheduledKinds } from '#core/post/purge.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface KindFieldProps {
  readonly kind: ScheduledKind;
  readonly days: number | null;
  readonly failure: ReturnType<typeof useAct<'privacy.save'>>['failure'];
  readonly onChange: (days: number | null) => void;
}

const KindField = ({ kind, days, failure, onChange }: KindFieldProps) => {
  const { word, since, why, days: usual } = purgeKinds[kind];
  return (
    <FormField label={word} name={`days.${kind}`} failure={failure} hint={`从${since}算起，一般 ${usual} 天：${why}`}>
      {({ status, ...field }) => (
        <div className="privacy-days">
          <InputNumber
            {...field}
            status={status}
            precision={0}
            suffix="天"
            disabled={days === null}
            value={days}
            onChange={(value) => onChange(value ?? usual)}
          />
          <Checkbox
            aria-label={`${word}：不清，留到支部撤销`}
            checked={days === null}
            onChange={(event) => onChange(event.target.checked ? null : usual)}
          >
            不清，留到支部撤销
          </Checkbox>
        </div>
      )}
    </FormField>
  );
};

/** 保存期限: days of each kind, with the reason for those they come with. */
export const RulesForm = ({ rules }: { readonly rules: PurgeRules }) => {
  const [draft, setDraft] = useState(rules);
  const save = useAct('privacy.save', { inPlace: true, done: () => '保存期限已改' });
  const change = (kind: ScheduledKind) => (days: number | null) => setDraft({ days: { ...draft.days, [kind]: days } });
  return (
    <PlainForm className="narrow" label="保存期限" onSubmit={() => void save.run(draft)}>
      {scheduledKinds.map((kind) => (
        <KindField key={kind} kind={kind} days={draft.days[kind]} failure={save.failure} onChange={change(kind)} />
      ))}
      <p>{purgeKinds.careCase.word}：每户登记时写定自己的清除日期，在“服务”的“包保”里改。</p>
      <FailureNotice failure={save.failure} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.busy}>
          保存期限
        </Button>
        <Button onClick={() => setDraft(defaultPurgeRules)}>恢复一般天数</Button>
      </div>
      <p className="quiet">到期只提醒，不会自己清：电脑时间错了也不会丢东西。</p>
    </PlainForm>
  );
};
