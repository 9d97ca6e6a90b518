import { Checkbox } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { inWords } from '#core/roster/published.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface ConsentDrawerProps {
  readonly people: readonly Person[];
  readonly today: LocalDate;
  /** `done`: it was noted */
  readonly onClose: (done: boolean) => void;
}

/** What several people agreed to, asked beforehand and noted in one step. Only adds: taking consent back is done in the person's form. */
export const ConsentDrawer = ({ people, today, onClose }: ConsentDrawerProps) => {
  const [unit, setUnit] = useState(false);
  const [phone, setPhone] = useState(false);
  const [on, setOn] = useState<LocalDate>(today);
  const input = { personIds: people.map((person) => person.id), unit, phone, on };
  const act = useAct('consent.note', { inPlace: true, done: ({ noted }) => `已登记 ${noted} 人同意公示` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('consent.note', input));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose(true);
  };
  return (
    <FormDrawer
      title="登记同意公示"
      verb={`登记 ${people.length} 人`}
      dirty={unit || phone || on !== today}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={() => onClose(false)}
    >
      <p>{inWords(people.map((person) => person.name))}</p>
      <p className="field-hint">问过每一个人再登记。公示板挂在小区门口，谁都看得到。这里只添不减：有人改主意，到他的资料里去掉勾。</p>
      <div className="form-checks">
        <Checkbox checked disabled>
          同意公示姓名和职务
        </Checkbox>
        <Checkbox autoFocus checked={unit} onChange={(event) => setUnit(event.target.checked)}>
          也同意公示单位
        </Checkbox>
        <Checkbox checked={phone} onChange={(event) => setPhone(event.target.checked)}>
          也同意公示电话
        </Checkbox>
      </div>
      <FormField label="同意日期" name="on" failure={failure}>
        {(field) => <DateInput {...field} value={on} onChange={(date) => date && setOn(date)} />}
      </FormField>
    </FormDrawer>
  );
};
