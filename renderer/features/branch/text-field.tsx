import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { FormField } from '#renderer/ui/form-field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly failure: Failure | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** characters */
  readonly most: number;
  readonly hint?: string;
  readonly required?: boolean;
  /** Lines to begin with; one line without. */
  readonly rows?: number;
}

/** A labelled line, or a few, of words. */
export const TextField = ({ label, name, failure, value, onChange, most, hint, required = false, rows }: TextFieldProps) => (
  <FormField label={label} name={name} failure={failure} required={required} {...(hint === undefined ? {} : { hint })}>
    {(field) =>
      rows === undefined ? (
        <Input {...field} maxLength={most} value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: rows, maxRows: rows + 4 }}
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    }
  </FormField>
);
