import { type ReactNode, useId } from 'react';
import type { Failure } from '#core/contract/failure.ts';

/** What a `FormField` hands to its input: spread it. */
export interface FieldProps {
  readonly id: string;
  readonly status: 'error' | '';
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FormFieldProps {
  readonly label: string;
  /** Path of the field in the route's input; `fields.` and `post.` in front may be left out. */
  readonly name?: string;
  readonly failure?: Failure | null;
  readonly hint?: string;
  readonly required?: boolean;
  readonly className?: string;
  readonly children: (field: FieldProps) => ReactNode;
}

/** The sentence for one field of an `invalid` failure. */
export const fieldError = (failure: Failure | null | undefined, name: string): string | undefined =>
  failure?.fields?.[name] ?? failure?.fields?.[`fields.${name}`] ?? failure?.fields?.[`post.${name}`];

/** Label, input, hint and what to mend, tied together for the screen reader. */
export const FormField = ({ label, name, failure, hint, required = false, className, children }: FormFieldProps) => {
  const id = useId();
  const error = name === undefined ? undefined : fieldError(failure, name);
  const describedBy = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>
        {label}
        {required && <span className="field-required">（必填）</span>}
      </label>
      {children({
        id,
        status: error ? 'error' : '',
        'aria-invalid': error !== undefined,
        'aria-required': required,
        'aria-describedby': describedBy || undefined,
      })}
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className="field-error">
          {error}
        </div>
      )}
    </div>
  );
};
