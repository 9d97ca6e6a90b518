import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { FormField } from '#renderer/ui/form-field.tsx';

interface PassphraseFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly failure: Failure | null;
  readonly hint?: string;
  readonly first?: boolean;
  /** a recovery code is copied from paper and may be seen */
  readonly plain?: boolean;
}

/** A secret that is asked for once and kept nowhere. */
export const PassphraseField = ({ label, name, value, onChange, failure, hint, first = false, plain = false }: PassphraseFieldProps) => {
  const Box = plain ? Input : Input.Password;
  return (
    <FormField label={label} name={name} failure={failure} required {...(hint === undefined ? {} : { hint })}>
      {(field) => (
        <Box
          {...field}
          autoFocus={first}
          size="large"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
};
