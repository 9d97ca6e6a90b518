import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { CommandName, InputOf, ResultOf } from '#core/contract/routes.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface FieldsFormOptions<Name extends CommandName, Fields extends object> {
  readonly route: Name;
  /** asked once, when the form opens */
  readonly start: () => Fields;
  readonly toInput: (fields: Fields) => InputOf<Name>;
  /** What the toast says. */
  readonly done: (fields: Fields, result: ResultOf<Name>) => string;
  /** Found before the contract's own check, e.g. words that cannot be read. */
  readonly find?: (fields: Fields) => Failure | null;
  /** Answer of another act of the same form, e.g. of deleting. */
  readonly other?: Failure | null;
  readonly onClose: () => void;
}

/** A form beside the page: its fields, its findings, its sending. `drawer` is for `FormDrawer`. */
export const useFieldsForm = <Name extends CommandName, Fields extends object>(options: FieldsFormOptions<Name, Fields>) => {
  const { route, toInput, done, find, other = null, onClose } = options;
  const [start] = useState(options.start);
  const [fields, setFields] = useState(start);
  const act = useAct(route, { inPlace: true, done: (result) => done(fields, result) });
  const check = (): Failure | null => find?.(fields) ?? checkInput(route, toInput(fields));
  const { failure, mayGo } = useFormCheck(act.failure ?? other, check);
  const submit = async () => {
    if (mayGo() && (await act.run(toInput(fields))).ok) onClose();
  };
  return {
    fields,
    change: (part: Partial<Fields>) => setFields((now) => ({ ...now, ...part })),
    failure,
    drawer: {
      dirty: JSON.stringify(fields) !== JSON.stringify(start),
      busy: act.busy,
      failure,
      onSubmit: () => void submit(),
      onClose,
    },
  };
};
