import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import type { Training } from '#core/roster/training.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonText } from '#renderer/ui/person-text.tsx';
import { trainedWords, usualSession } from './training-draft.ts';

interface UntrainedListProps {
  readonly untrained: readonly Person[];
  readonly trainings: readonly Training[];
  readonly today: LocalDate;
  /** a new session with these people */
  readonly onNew: (people: readonly Person[]) => void;
}

const sessionWords = (training: Training): string => `${shortDate(training.date)} ${training.topic}`;

const waits = (person: Person, trainings: readonly Training[], today: LocalDate): Training | undefined =>
  trainings.find((training) => training.qualifies && training.date > today && training.attendeeIds.includes(person.id));

interface SessionPickProps {
  readonly counting: readonly Training[];
  readonly session: Training | null;
  readonly heads: number;
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
  readonly onAll: () => void;
}

/** Which session, and everybody into it. */
const SessionPick = ({ counting, session, heads, busy, onChoose, onAll }: SessionPickProps) => (
  <div className="part-filter">
    {counting.length > 0 && (
      <FormField label="加入哪一场">
        {(field) => (
          <Select
            {...field}
            className="session-pick"
            value={session?.id ?? null}
            options={counting.map((training) => ({ value: training.id as string, label: sessionWords(training) }))}
            onChange={onChoose}
          />
        )}
      </FormField>
    )}
    <Button loading={busy} onClick={onAll}>
      {session ? `${heads} 人都加入` : '给他们登记一场培训'}
    </Button>
  </div>
);

interface LineProps {
  readonly person: Person;
  readonly session: Training | null;
  /** a session ahead with this person on its list */
  readonly waiting: Training | undefined;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

const UntrainedLine = ({ person, session, waiting, busy, onAdd }: LineProps) => {
  const words = session ? `加入 ${shortDate(session.date)}这一场` : '登记一场培训';
  return (
    <li className="reporting-line">
      <PersonText name={person.name} unit={person.unit} phone={person.phone} />
      {waiting && <span className="quiet">已报名 {sessionWords(waiting)}</span>}
      <Button disabled={busy} aria-label={`${words}：${person.name}`} onClick={onAdd}>
        {words}
      </Button>
    </li>
  );
};

/** 还不能上岗: who may not be put on duty yet, and one press that puts them into a session. */
export const UntrainedList = ({ untrained, trainings, today, onNew }: UntrainedListProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const counting = trainings.filter((training) => training.qualifies);
  const session = counting.find((training) => training.id === chosen) ?? usualSession(trainings, today);
  const attend = useAct('training.attend', { done: (result, { personIds }) => `已加入 ${personIds.length} 人${trainedWords(result)}` });
  const add = (people: readonly Person[]) => {
    if (session) void attend.run({ id: session.id, personIds: people.map((person) => person.id) });
    else onNew(people);
  };
  const pick = { counting, session, heads: untrained.length, busy: attend.busy, onChoose: setChosen, onAll: () => add(untrained) };
  return (
    <section className="reporting-section" aria-label="还不能上岗">
      <h2>
        还不能上岗 <span className="figures">{untrained.length}</span> 人
      </h2>
      {untrained.length === 0 ? (
        <p className="done">在册的人都参加过岗前培训，都能排班。</p>
      ) : (
        <>
          <p className="quiet">没有岗前培训的人，自动排班不会排，手工排也会提醒。</p>
          <SessionPick {...pick} />
          <ul className="plain-list">
            {untrained.map((person) => (
              <UntrainedLine
                key={person.id}
                person={person}
                session={session}
                waiting={waits(person, trainings, today)}
                busy={attend.busy}
                onAdd={() => add([person])}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
