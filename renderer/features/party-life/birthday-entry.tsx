import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { monthDayWords, readMonthDay } from '#core/party-life/birthdays.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

const missing = (field: string, sentence: string): Failure => ({ code: 'invalid', sentence, fields: { [field]: sentence } });

/** 登记生日: name, day, Enter; the cursor waits at the next name. */
export const BirthdayEntry = ({ people }: { readonly people: readonly Person[] }) => {
  const [name, setName] = useState('');
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [day, setDay] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const act = useAct('birthday.save', {
    inPlace: true,
    done: (saved, { fields }) => `已登记 ${saved.name}的生日 ${monthDayWords(fields.monthDay)}`,
  });
  const to = (which: string) => form.current?.querySelector<HTMLInputElement>(`.${which} input, input.${which}`)?.focus();
  const submit = async () => {
    const monthDay = readMonthDay(day);
    if (!personId) return act.setFailure(missing('personId', '请从花名册里选人'));
    if (!monthDay) return act.setFailure(missing('monthDay', '生日写月和日，例如 3月15日 或 3.15'));
    if (!(await act.run({ personId, fields: { monthDay } })).ok) return;
    setName('');
    setPersonId(null);
    setDay('');
    to('birthday-who');
  };
  return (
    <div ref={form} className="birthday-entry">
      <PlainForm className="birthday-form" label="登记生日" onSubmit={() => void submit()}>
        <FormField label="谁" name="personId" failure={act.failure} className="birthday-who">
          {(field) => (
            <PersonPick
              {...field}
              people={people}
              placeholder="姓名或拼音首字母"
              value={name}
              onChange={(words, person) => {
                setName(words);
                setPersonId(person?.id ?? null);
              }}
              onPick={() => to('birthday-day')}
            />
          )}
        </FormField>
        <FormField label="生日（月、日）" name="monthDay" failure={act.failure} className="birthday-day">
          {(field) => <Input {...field} placeholder="3.15" value={day} onChange={(event) => setDay(event.target.value)} />}
        </FormField>
        <Button htmlType="submit" type="primary" loading={act.busy}>
          登记生日
        </Button>
      </PlainForm>
      {act.failure && !act.failure.fields && <FailureNotice failure={act.failure} />}
      <p className="quiet">本人告诉的才登记，只记月和日，不记年份。</p>
    </div>
  );
};
