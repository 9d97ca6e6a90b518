import { Button, Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { OATH_SOURCE, oath, oathState } from '#core/party-life/oath.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { TextBankButton } from '#renderer/ui/text-bank-button.tsx';

interface PledgeFieldProps {
  readonly value: string;
  readonly failure: Failure | null;
  readonly onChange: (pledge: string) => void;
}

/** 誓词 or 承诺: the oath is recognised, and a changed one is pointed out. */
export const PledgeField = ({ value, failure, onChange }: PledgeFieldProps) => {
  const state = oathState(value);
  return (
    <>
      <FormField
        label="誓词或承诺"
        name="fields.pledge"
        failure={failure}
        {...(state === 'whole' ? { hint: `入党誓词，${OATH_SOURCE}原文` } : {})}
      >
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </FormField>
      {state === 'altered' && (
        <p className="look" role="alert">
          入党誓词是{OATH_SOURCE}规定的原文，一个字也不能改。现在写的和原文不一样。
        </p>
      )}
      <div className="row pledge-acts">
        {state !== 'whole' && (
          <Button size="small" onClick={() => onChange(oath)}>
            {state === 'altered' ? '换回誓词原文' : '放入党誓词'}
          </Button>
        )}
        <TextBankButton label="誓词或承诺" group="pledge" value={value} onChange={onChange} />
      </div>
    </>
  );
};
