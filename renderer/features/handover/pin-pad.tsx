import { Button, Input, type InputRef } from 'antd';
import { useRef } from 'react';
import type { FieldProps } from '#renderer/ui/form-field.tsx';

interface PinPadProps {
  readonly field: FieldProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

const LENGTH = 6;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Six digits, typed or pressed: keys large enough for gloves on a touch screen. What is typed shows as dots. */
export const PinPad = ({ field, value, onChange, autoFocus = false }: PinPadProps) => {
  const input = useRef<InputRef>(null);
  const set = (next: string) => {
    onChange(next.replaceAll(/\D/g, '').slice(0, LENGTH));
    input.current?.focus();
  };
  return (
    <div className="pin-pad">
      <Input
        {...field}
        ref={input}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        autoFocus={autoFocus}
        maxLength={LENGTH}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
      {/* the keys repeat what the field takes from the keyboard, so Tab goes past them */}
      <fieldset className="pin-keys" aria-label="数字键">
        {keys.map((key) => (
          <Button key={key} tabIndex={-1} onClick={() => set(`${value}${key}`)}>
            {key}
          </Button>
        ))}
        <Button tabIndex={-1} onClick={() => set('')}>
          清空
        </Button>
        <Button tabIndex={-1} onClick={() => set(`${value}0`)}>
          0
        </Button>
        <Button tabIndex={-1} onClick={() => set(value.slice(0, -1))}>
          退格
        </Button>
      </fieldset>
    </div>
  );
};
