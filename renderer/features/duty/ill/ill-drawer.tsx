import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { type AbsenceFields, absenceKinds } from '#core/roster/absence.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { type Period, periodLabel } from '../period.ts';
import { IllPlan } from './ill-plan.tsx';
import './ill.css';

interface IllDrawerProps {
  readonly people: readonly Person[];
  readonly today: LocalDate;
  /** an absence that is recorded already, e.g. in the roster */
  readonly recorded?: AskedFor | null;
  readonly onClose: () => void;
}

export interface AskedFor {
  readonly personId: string;
  readonly period: Period;
}

interface Asked {
  readonly person: Person;
  readonly period: Period;
}

/** A longer absence is recorded whole; places are filled a month at a time, as far as plans reach. */
const MOST_DAYS = 31;
const aMonthOf = ({ from, to }: Period): Period => ({ from, to: [to, addDays(from, MOST_DAYS - 1)].sort()[0] ?? to });

const kinds = keysOf(absenceKinds).map((value) => ({ value, label: absenceKinds[value] }));

/** Who, which days, why in one word: recorded first, so that every other page knows it too. */
const AskForm = ({ people, today, onAsked }: Pick<IllDrawerProps, 'people' | 'today'> & { readonly onAsked: (asked: Asked) => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [person, setPerson] = useState<Person | null>(null);
  const [period, setPeriod] = useState<Period>({ from: today, to: today });
  const [kind, setKind] = useState<AbsenceFields['kind']>('sick');
  const act = useAct('absence.add', { inPlace: true, done: () => `已登记${person?.name ?? ''}${absenceKinds[kind]}` });
  const submit = async () => {
    if (!person) {
      act.setFailure({ code: 'invalid', sentence: '请从花名册里选一个人。', fields: { person: '请选一个人' } });
      return;
    }
    const outcome = await act.run({ id, fields: { personId: person.id, ...period, kind, note: '' } });
    if (outcome.ok) onAsked({ person, period: aMonthOf(period) });
  };
  return (
    <PlainForm label="登记谁不能来" className="ill-ask" onSubmit={() => void submit()}>
      <FailureNotice failure={act.failure} />
      <FormField label="谁" name="person" failure={act.failure} required>
        {(field) => (
          <PersonPick
            {...field}
            autoFocus
            people={people.filter((one) => !one.removed)}
            value={name}
            onChange={(words, found) => {
              setName(words);
              setPerson(found);
            }}
          />
        )}
      </FormField>
      <FormField label="原因" name="kind" failure={act.failure}>
        {(field) => <Select {...field} value={kind} options={kinds} onChange={setKind} />}
      </FormField>
      <FormField label="从哪天" name="from" failure={act.failure}>
        {(field) => (
          <DateInput
            {...field}
            value={period.from}
            onChange={(from) => from && setPeriod(from <= period.to ? { from, to: period.to } : { from, to: from })}
          />
        )}
      </FormField>
      <FormField label="到哪天（含）" name="to" failure={act.failure}>
        {(field) => <DateInput {...field} value={period.to} onChange={(to) => to && setPeriod({ ...period, to })} />}
      </FormField>
      <Button type="primary" htmlType="submit" loading={act.busy}>
        登记并找人
      </Button>
    </PlainForm>
  );
};

/** 有人生病: the call at six in the morning, from the absence to the last place filled. */
export const IllDrawer = ({ people, today, recorded = null, onClose }: IllDrawerProps) => {
  const [asked, setAsked] = useState<Asked | null>(() => {
    const person = people.find((one) => one.id === recorded?.personId);
    return person && recorded ? { person, period: aMonthOf(recorded.period) } : null;
  });
  return (
    <Drawer open onClose={onClose} size="min(72rem, 100vw)" title={asked ? `${asked.person.name} 不能来：谁来顶？` : '有人生病'}>
      {!asked && <AskForm people={people} today={today} onAsked={setAsked} />}
      {asked && (
        <>
          <p>{periodLabel(asked.period)}</p>
          <IllPlan people={people} personId={asked.person.id} period={asked.period} />
        </>
      )}
    </Drawer>
  );
};
