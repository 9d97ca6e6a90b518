import { Input } from 'antd';
import { useId } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { strengthOf } from './passphrase-strength.ts';

export interface PassphrasePair {
  readonly first: string;
  readonly again: string;
}
export const noPassphrase: PassphrasePair = { first: '', again: '' };

/** The passphrase as a failure beside its fields, or null when both are the same. */
export const checkPair = (pair: PassphrasePair): Failure | null =>
  pair.first === pair.again
    ? null
    : { code: 'invalid', sentence: '两次输入的口令不一样，请重新输入第二次。', fields: { again: '和上面的口令不一样' } };

interface NewPassphraseProps {
  readonly value: PassphrasePair;
  readonly onChange: (value: PassphrasePair) => void;
  readonly failure: Failure | null;
  /** 口令 unless another one is meant */
  readonly label?: string;
  readonly hint?: string;
}

const HINT = '至少 8 个字符。一句自己记得住的话最好，例如一句歌词加数字。';

/** A new passphrase, twice, with its strength in words. */
export const NewPassphrase = ({ value, onChange, failure, label = '口令', hint = HINT }: NewPassphraseProps) => {
  const strengthId = useId();
  const strength = strengthOf(value.first);
  return (
    <>
      <FormField label={label} name="passphrase" failure={failure} required hint={hint}>
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoComplete="new-password"
            aria-describedby={`${field['aria-describedby'] ?? ''} ${strengthId}`.trim()}
            value={value.first}
            onChange={(event) => onChange({ ...value, first: event.target.value })}
          />
        )}
      </FormField>
      <p id={strengthId} className={`strength strength-${strength.level}`} aria-live="polite">
        {value.first === '' ? '' : `强度：${strength.words}`}
      </p>
      <FormField label="再输一次" name="again" failure={failure} required>
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoComplete="new-password"
            value={value.again}
            onChange={(event) => onChange({ ...value, again: event.target.value })}
          />
        )}
      </FormField>
    </>
  );
};
