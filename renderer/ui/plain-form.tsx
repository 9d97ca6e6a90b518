import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { isComposing } from './composing.ts';

interface PlainFormProps {
  readonly onSubmit: () => void;
  readonly label?: string;
  readonly className?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A form that Enter submits, but never the Enter that ends a Chinese word. */
export const PlainForm = ({ onSubmit, label, className, id, children }: PlainFormProps) => {
  const composing = useRef(false);
  const noteKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') composing.current = isComposing(event);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const byInputMethod = composing.current;
    composing.current = false;
    if (!byInputMethod) onSubmit();
  };
  return (
    <form
      id={id}
      className={className}
      aria-label={label}
      noValidate
      onKeyDownCapture={noteKey}
      onPointerDownCapture={() => {
        composing.current = false;
      }}
      onSubmit={submit}
    >
      {children}
    </form>
  );
};
