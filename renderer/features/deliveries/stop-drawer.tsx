import { Button, Drawer, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { deliveryKinds } from '#core/service/deliveries/delivery.ts';
import type { KeptTask } from '#core/service/deliveries/plan-day.ts';
import { NO_TEAM, type Stop } from '#core/service/deliveries/routes-of-day.ts';
import type { DeliveryTeam } from '#core/service/deliveries/team.ts';
import { householdText } from '#core/service/household.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import type { DeliveryDesk } from './desk.ts';
import { outcomeKeys, type Said } from './outcome-keys.ts';
import { kindOptions } from './task-line.tsx';

interface TaskFormProps {
  readonly task: KeptTask;
  readonly desk: DeliveryDesk;
  readonly teams: readonly DeliveryTeam[];
  readonly onGone: () => void;
}

const TaskForm = ({ task, desk, teams, onGone }: TaskFormProps) => {
  const { id, outcome: _, doneAt: __, householdId: ___, ...start } = task;
  const [fields, setFields] = useState(start);
  const [said, setSaid] = useState<Said>(task.outcome ?? 'open');
  const [taker, setTaker] = useState(desk.people.find((person) => person.id === task.takerId)?.name ?? '');
  const save = useAct('delivery.save', { inPlace: true, done: () => '已保存' });
  const tick = useAct('delivery.tick', { inPlace: true });
  const remove = useAct('delivery.remove', { inPlace: true, done: () => '已从清单上删掉' });
  const submit = async () => {
    const answer = await save.run({ id, fields });
    const outcome = said === 'open' ? null : said;
    if (answer.ok && outcome !== task.outcome) await tick.run({ ids: [id], outcome, at: null });
    if (answer.ok) onGone();
  };
  const teamOptions = [...teams.map(({ name }) => ({ value: name, label: name })), { value: '', label: NO_TEAM }];
  return (
    <PlainForm label={deliveryKinds[task.kind]} className="stop-task" onSubmit={() => void submit()}>
      <FailureNotice failure={save.failure ?? tick.failure ?? remove.failure} />
      <div className="fields">
        <FormField label="送什么" name="fields.kind" failure={save.failure}>
          {(field) => <Select {...field} value={fields.kind} options={kindOptions} onChange={(kind) => setFields({ ...fields, kind })} />}
        </FormField>
        <FormField label="配送队" name="fields.team" failure={save.failure}>
          {(field) => <Select {...field} value={fields.team} options={teamOptions} onChange={(team) => setFields({ ...fields, team })} />}
        </FormField>
        <FormField label="接单人" name="fields.takerId" failure={save.failure}>
          {(field) => (
            <PersonPick
              {...field}
              people={desk.people}
              value={taker}
              onChange={(words, person) => {
                setTaker(words);
                setFields({ ...fields, takerId: person?.id ?? null });
              }}
            />
          )}
        </FormField>
      </div>
      <FormField label="需求" name="fields.need" failure={save.failure}>
        {(field) => <Input {...field} value={fields.need} onChange={(event) => setFields({ ...fields, need: event.target.value })} />}
      </FormField>
      <Segmented<Said>
        aria-label="结果"
        value={said}
        onChange={setSaid}
        options={outcomeKeys.map(({ said: value, words }) => ({ value, label: words }))}
      />
      <div className="row">
        <May route="delivery.save">
          <Button type="primary" htmlType="submit" loading={save.busy || tick.busy}>
            保存
          </Button>
          <Button
            loading={remove.busy}
            onClick={() =>
              void remove.run({ ids: [id] }).then((answer) => {
                if (answer.ok) onGone();
              })
            }
          >
            从清单上删掉
          </Button>
        </May>
        <RecordHistory kind="deliveryTask" id={id} name={deliveryKinds[task.kind]} />
      </div>
    </PlainForm>
  );
};

interface StopDrawerProps {
  readonly stop: Stop;
  readonly desk: DeliveryDesk;
  readonly teams: readonly DeliveryTeam[];
  readonly onClose: () => void;
}

/** Everything that is brought to one door that day, each errand by itself. */
export const StopDrawer = ({ stop, desk, teams, onClose }: StopDrawerProps) => (
  <Drawer open title={householdText(stop.place, desk.site)} size="min(46rem, 100vw)" onClose={onClose}>
    {stop.tasks.map((task) => (
      <TaskForm key={task.id} task={task} desk={desk} teams={teams} onGone={onClose} />
    ))}
  </Drawer>
);
