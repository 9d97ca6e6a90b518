import { Input } from 'antd';
import { FormField } from './form-field.tsx';
import { PlainForm } from './plain-form.tsx';

/** Whether what was typed is the figure; full-width digits and spaces are as good. */
export const isFigure = (typed: string, figure: string): boolean => typed.normalize('NFKC').replaceAll(/\s/g, '') === figure;

interface TypedFigureProps {
  /** what is agreed to, for those who hear the page */
  readonly label: string;
  readonly figure: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Enter, whatever has been typed */
  readonly onEnter: () => void;
}

/** Asks for a figure from the screen, so that something large is not done by a click too many. */
export const TypedFigure = ({ label, figure, typed, onType, onEnter }: TypedFigureProps) => (
  <PlainForm label={label} onSubmit={onEnter}>
    <FormField label={`请输入 ${figure}`}>
      {(field) => (
        <Input {...field} autoFocus autoComplete="off" inputMode="numeric" value={typed} onChange={(event) => onType(event.target.value)} />
      )}
    </FormField>
  </PlainForm>
);
