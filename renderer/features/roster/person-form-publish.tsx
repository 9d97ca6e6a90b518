import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import { dateOf } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Consent field by field, with its day: never assumed, explained before it is given. Without the name nothing else is shown. */
const ConsentPart = ({ fields, change, failure }: PersonPartProps) => {
  const explanation = useId();
  const now = useLocalNow();
  const agree = (consentToPublish: boolean) =>
    change(
      consentToPublish
        ? { consentToPublish, consentedOn: fields.consentedOn ?? dateOf(now()) }
        : { consentToPublish, publishUnit: false, publishPhone: false, consentedOn: null },
    );
  return (
    <fieldset className="form-part">
      <legend>公示</legend>
      <div className="form-checks">
        <Checkbox checked={fields.consentToPublish} aria-describedby={explanation} onChange={(event) => agree(event.target.checked)}>
          本人同意公示姓名和职务
        </Checkbox>
        <Checkbox
          checked={fields.publishUnit}
          disabled={!fields.consentToPublish}
          onChange={(event) => change({ publishUnit: event.target.checked })}
        >
          也同意公示单位
        </Checkbox>
        <Checkbox
          checked={fields.publishPhone}
          disabled={!fields.consentToPublish}
          onChange={(event) => change({ publishPhone: event.target.checked })}
        >
          也同意公示电话
        </Checkbox>
        <p id={explanation} className="field-hint">
          公示板挂在小区门口，谁都看得到。先问过本人，同意哪一项勾哪一项；没有勾的，公示板、值班表和岗亭的纸上都不印。
        </p>
      </div>
      {fields.consentToPublish && (
        <FormField label="同意日期" name="consentedOn" failure={failure} className="short-field">
          {(field) => <DateInput {...field} clearable value={fields.consentedOn} onChange={(consentedOn) => change({ consentedOn })} />}
        </FormField>
      )}
    </fieldset>
  );
};

/** 亮承诺, remarks, and cells of an imported table that have no field here. */
const RemarksPart = ({ fields, change, failure }: PersonPartProps) => {
  const original = Object.entries(fields.original);
  return (
    <FoldedPart
      title="承诺和备注"
      digest={[fields.commitment, fields.note].filter((words) => words !== '').join('；')}
      failing={['commitment', 'note'].some((name) => fieldError(failure, name) !== undefined)}
    >
      <FormField label="承诺" name="commitment" failure={failure} hint="印在先锋岗和工作证上的一句话">
        {(field) => <Input {...field} value={fields.commitment} onChange={(event) => change({ commitment: event.target.value })} />}
      </FormField>
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
      {original.length > 0 && (
        <dl className="original-cells" aria-label="导入的表格里原来怎么写">
          {original.map(([heading, words]) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </FoldedPart>
  );
};

/** What may be shown of a person, and what is to be remembered. */
export const PublishPart = (props: PersonPartProps) => (
  <>
    <ConsentPart {...props} />
    <RemarksPart {...props} />
  </>
);
