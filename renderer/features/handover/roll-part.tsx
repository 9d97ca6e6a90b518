import { Checkbox, Input, Radio } from 'antd';
import type { HandoverContent } from '#core/duty/handover.ts';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import type { PartProps } from './counters-part.tsx';

/** 人员到岗: everybody of the plan, or who was not there. */
export const RollPart = ({ draft, change, failure, due }: PartProps & { readonly due: HandoverContent['due'] }) => {
  const { roll } = draft;
  const error = fieldError(failure, 'roll.state');
  const mark = (personId: (typeof roll.absent)[number], absent: boolean) =>
    change({ roll: { ...roll, absent: absent ? [...roll.absent, personId] : roll.absent.filter((one) => one !== personId) } });
  return (
    <fieldset className="form-part" data-gap={error ? true : undefined}>
      <legend>人员到岗</legend>
      <p className="quiet">
        {due.length > 0 ? `应到 ${due.length} 人：${due.map((person) => person.name).join('、')}` : '值班表上这一班没有人。'}
      </p>
      <Radio.Group
        aria-label="是否全部到岗"
        value={roll.state}
        onChange={(event) => change({ roll: { ...roll, state: event.target.value } })}
        options={[
          { value: 'all', label: '全部到岗' },
          { value: 'some', label: '有人未到' },
        ]}
      />
      {error && <div className="field-error">{error}</div>}
      {roll.state === 'some' && (
        <div className="form-checks">
          {due.map((person) => (
            <Checkbox
              key={person.personId}
              checked={roll.absent.includes(person.personId)}
              onChange={(event) => mark(person.personId, event.target.checked)}
            >
              {person.name}未到
            </Checkbox>
          ))}
        </div>
      )}
      <FormField label="到岗说明" name="roll.note" failure={failure} hint="谁替谁、迟到多久；没有就空着">
        {(field) => <Input {...field} value={roll.note} onChange={(event) => change({ roll: { ...roll, note: event.target.value } })} />}
      </FormField>
    </fieldset>
  );
};
