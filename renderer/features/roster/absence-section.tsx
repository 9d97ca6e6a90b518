import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Absence, absenceKinds } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { AbsenceForm } from './absence-form.tsx';
import { SickTodayButton } from './sick-today-button.tsx';

interface AbsenceSectionProps {
  readonly person: Person;
  readonly absences: readonly Absence[];
}

const AbsenceLine = ({ absence, name }: { readonly absence: Absence; readonly name: string }) => {
  const act = useAct('absence.remove', { done: () => `已撤回${name}的${absenceKinds[absence.kind]}` });
  const now = useLocalNow();
  const days = absence.from === absence.to ? dateWords(absence.from) : `${dateWords(absence.from)}–${dateWords(absence.to)}`;
  return (
    <li className="absence-line">
      <span>
        <strong>{absenceKinds[absence.kind]}</strong> <span className="figures">{days}</span>
        {absence.note && <span className="quiet"> {absence.note}</span>}
      </span>
      {absence.to >= dateOf(now()) && (
        <Link to={`/duty?ill=${absence.personId}&from=${absence.from}&to=${absence.to}`} aria-label={`找人顶${name}的班 ${days}`}>
          找人顶班
        </Link>
      )}
      <Button loading={act.busy} onClick={() => void act.run({ id: absence.id })} aria-label={`撤回${absenceKinds[absence.kind]} ${days}`}>
        撤回
      </Button>
    </li>
  );
};

/** 请假、生病、隔离、公出 of one person, newest first. */
export const AbsenceSection = ({ person, absences }: AbsenceSectionProps) => {
  const [adding, setAdding] = useState(false);
  const own = absences.filter((absence) => absence.personId === person.id).sort((a, b) => b.from.localeCompare(a.from));
  return (
    <section className="form-part" aria-label={`${person.name}的请假`}>
      <h2>不能值班的日子</h2>
      {own.length === 0 ? (
        <p className="quiet">没有请假、生病、隔离或公出的记录。</p>
      ) : (
        <ul className="absence-list">
          {own.map((absence) => (
            <AbsenceLine key={absence.id} absence={absence} name={person.name} />
          ))}
        </ul>
      )}
      {adding ? (
        <AbsenceForm person={person} onClose={() => setAdding(false)} />
      ) : (
        <div className="row">
          <Button onClick={() => setAdding(true)}>登记请假</Button>
          <SickTodayButton person={person} absences={absences} />
        </div>
      )}
    </section>
  );
};
