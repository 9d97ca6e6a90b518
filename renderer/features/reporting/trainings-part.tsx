import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { inWords } from '#core/roster/published.ts';
import { type Training, type TrainingFields, unconfirmedAttendees, untrainedPeople } from '#core/roster/training.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { PartHead } from './part-head.tsx';
import { PrintButton } from './print-button.tsx';
import { trainedWords } from './training-draft.ts';
import { TrainingDrawer } from './training-drawer.tsx';
import { UntrainedList } from './untrained-list.tsx';

const none: readonly never[] = [];

interface SessionProps {
  readonly training: Training;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onOpen: () => void;
}

/** One session in a line: when, what, how many, and what is still to be done about it. */
const Session = ({ training, people, today, onOpen }: SessionProps) => {
  const remove = useAct('training.remove', { done: (result) => `已删除培训${trainedWords(result)}` });
  const confirm = useAct('training.attend', { done: (result) => `已确认到场${trainedWords(result)}` });
  const waiting = unconfirmedAttendees(training, people, today);
  return (
    <li className="reporting-line">
      <span className="session-head">
        <DateText value={training.date} />
        <Button type="link" className="name-button" onClick={onOpen}>
          {training.topic}
        </Button>
        <span className="figures">
          {training.date > today ? '报名' : '到场'} {training.attendeeIds.length} 人
        </span>
        {training.trainer && <span className="quiet">讲师 {training.trainer}</span>}
        {!training.qualifies && <span className="quiet">不算岗前培训</span>}
        {waiting.length > 0 && <span className="look">还没确认到场：{inWords(waiting.map((person) => person.name))}</span>}
      </span>
      <span className="row-actions">
        {waiting.length > 0 && (
          <Button
            loading={confirm.busy}
            onClick={() => void confirm.run({ id: training.id, personIds: waiting.map((person) => person.id) })}
          >
            确认 {waiting.length} 人到场
          </Button>
        )}
        <PrintButton
          small
          words="打印签到表"
          title="培训签到表"
          label={`打印签到表 ${training.date} ${training.topic}`}
          document={{ kind: 'training-sheet', trainingId: training.id }}
        />
        <Button
          type="link"
          loading={remove.busy}
          aria-label={`删除培训 ${training.topic}`}
          onClick={() => void remove.run({ id: training.id })}
        >
          删除
        </Button>
      </span>
    </li>
  );
};

const NoTrainings = ({ onAdd }: { readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有登记过培训"
    action={
      <Button type="primary" onClick={onAdd}>
        登记第一场培训
      </Button>
    }
  >
    上岗前要培训：值守流程、查验、登记、测温、消毒、个人防护。到场的人自动成为“已培训”，才会排上班。
  </EmptyState>
);

type Open = { readonly training: Training | null; readonly startWith: TrainingFields['attendeeIds'] };

/** 岗前培训: who may not serve yet, and the sessions that change it. */
export const TrainingsPart = ({ people }: { readonly people: readonly Person[] }) => {
  const list = useHostQuery('training.list', {});
  const [open, setOpen] = useState<Open | null>(null);
  const today = useToday();
  const trainings = list.data ?? none;
  const untrained = useMemo(() => untrainedPeople(people, today), [people, today]);
  const add = (who: readonly Person[] = []) => setOpen({ training: null, startWith: who.map((person) => person.id) });
  return (
    <>
      <FailureNotice failure={list.error} onRetry={() => void list.refetch()} />
      {list.data && trainings.length === 0 ? (
        <NoTrainings onAdd={() => add()} />
      ) : (
        <>
          <PartHead
            actions={
              <May route="training.save">
                <Button type="primary" onClick={() => add()}>
                  登记培训
                </Button>
              </May>
            }
          >
            已办 <strong className="figures">{trainings.filter((training) => training.date <= today).length}</strong> 场
          </PartHead>
          <ul className="plain-list" aria-label="培训">
            {trainings.map((training) => (
              <Session
                key={training.id}
                training={training}
                people={people}
                today={today}
                onOpen={() => setOpen({ training, startWith: [] })}
              />
            ))}
          </ul>
        </>
      )}
      {list.data && <UntrainedList untrained={untrained} trainings={trainings} today={today} onNew={add} />}
      {open && <TrainingDrawer {...open} people={people} today={today} onClose={() => setOpen(null)} />}
    </>
  );
};
