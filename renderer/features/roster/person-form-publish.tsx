import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { PersonPartProps } from './person-part-props.ts';

/** Consent to stand on the public board: never assumed, explained before it is given. */
export const PublishPart = ({ fields, change, failure }: PersonPartProps) => {
  const explanation = useId();
  return (
    <fieldset className="form-part">
      <legend>公示与备注</legend>
      <div className="form-checks">
        <Checkbox
          checked={fields.consentToPublish}
          aria-describedby={explanation}
          onChange={(event) => change({ consentToPublish: event.target.checked })}
        >
          本人同意公示姓名、职务和电话
        </Checkbox>
        <p id={explanation} className="field-hint">
          公示板挂在小区门口，谁都看得到。先问过本人再勾选；没有勾选的人不会印上公示板。
        </p>
      </div>
      <FormField label="备注" name="note" failure={failure} hint="不要写病情和身份证号">
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={fields.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </FormField>
    </fieldset>
  );
};
