import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { NewPassphrase, noPassphrase, type PassphrasePair } from '#renderer/ui/new-passphrase.tsx';

export interface TypedCode {
  readonly recoveryCode: string;
  readonly pair: PassphrasePair;
  /** asked for where there are several secretaries */
  readonly userName: string;
}

export const typedNothing: TypedCode = { recoveryCode: '', pair: noPassphrase, userName: '' };

interface RestoreByCodeProps {
  readonly value: TypedCode;
  readonly failure: Failure | null;
  readonly onChange: (value: TypedCode) => void;
}

/** The printed code opens the backup, and the secretary gets a new passphrase in the same step. */
export const RestoreByCode = ({ value, failure, onChange }: RestoreByCodeProps) => (
  <>
    <FormField label="恢复码" name="recoveryCode" failure={failure} required hint="大小写和短横线不影响">
      {(field) => (
        <Input
          {...field}
          autoFocus
          size="large"
          autoComplete="off"
          value={value.recoveryCode}
          onChange={(event) => onChange({ ...value, recoveryCode: event.target.value })}
        />
      )}
    </FormField>
    {(value.userName !== '' || fieldError(failure, 'userName')) && (
      <FormField label="您是哪一位书记" name="userName" failure={failure} required>
        {(field) => (
          <Input
            {...field}
            size="large"
            value={value.userName}
            onChange={(event) => onChange({ ...value, userName: event.target.value })}
          />
        )}
      </FormField>
    )}
    <h2>新口令</h2>
    <NewPassphrase value={value.pair} onChange={(pair) => onChange({ ...value, pair })} failure={failure} />
  </>
);
