import { Input, Radio } from 'antd';
import { type CheckName, handoverChecks } from '#core/duty/handover.ts';
import { keysOf } from '#core/roster/person.ts';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import type { PartProps } from './counters-part.tsx';

const Check = ({ name, draft, change, failure }: PartProps & { readonly name: CheckName }) => {
  const { state, note } = draft.checks[name];
  const set = (part: Partial<typeof draft.checks.keys>) => change({ checks: { ...draft.checks, [name]: { state, note, ...part } } });
  const unseen = fieldError(failure, `checks.${name}.state`);
  const unsaid = fieldError(failure, `checks.${name}.note`);
  return (
    <div className="handover-check" data-gap={unseen ? true : undefined}>
      <span className="field-name">{handoverChecks[name]}</span>
      <Radio.Group
        aria-label={handoverChecks[name]}
        value={state}
        onChange={(event) => set({ state: event.target.value })}
        options={[
          { value: 'good', label: '正常' },
          { value: 'trouble', label: '有问题' },
        ]}
      />
      <Input
        aria-label={`${handoverChecks[name]}说明`}
        aria-invalid={unsaid !== undefined}
        status={unsaid ? 'error' : ''}
        placeholder={state === 'trouble' ? '什么问题' : '说明（可不写）'}
        value={note}
        onChange={(event) => set({ note: event.target.value })}
      />
      {(unseen ?? unsaid) && <div className="field-error handover-wide">{unseen ?? unsaid}</div>}
    </div>
  );
};

const texts = [
  { name: 'notices', label: '上级通知' },
  { name: 'households', label: '重点户' },
] as const;

/** 设备、钥匙和印章、消杀; 上级通知、重点户、天气. */
export const ChecksPart = (props: PartProps) => {
  const { draft, change, failure } = props;
  return (
    <fieldset className="form-part">
      <legend>设备与通知</legend>
      {keysOf(handoverChecks).map((name) => (
        <Check key={name} name={name} {...props} />
      ))}
      <div className="fields">
        {texts.map(({ name, label }) => (
          <FormField
            key={name}
            label={label}
            name={name}
            failure={failure}
            {...(name === 'households' ? { hint: '写楼栋和户数，不写姓名' } : {})}
          >
            {(field) => (
              <Input.TextArea
                {...field}
                autoSize={{ minRows: 1, maxRows: 6 }}
                value={draft[name]}
                onChange={(event) => change({ [name]: event.target.value })}
              />
            )}
          </FormField>
        ))}
        <FormField label="天气" name="weather" failure={failure}>
          {(field) => (
            <Input
              {...field}
              placeholder="例如 小雪，零下 8 度"
              value={draft.weather}
              onChange={(event) => change({ weather: event.target.value })}
            />
          )}
        </FormField>
      </div>
    </fieldset>
  );
};
