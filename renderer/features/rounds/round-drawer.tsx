import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import type { VisitRound, VisitRoundFields } from '#core/service/rounds/visit.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PairsEditor } from './pairs-editor.tsx';

interface RoundDrawerProps {
  /** null: a new one */
  readonly round: VisitRound | null;
  /** newest first; a new round takes the pairs of the newest */
  readonly rounds: readonly VisitRound[];
  readonly people: readonly Person[];
  readonly site: Site;
  readonly today: LocalDate;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** 第5轮 after 第4轮: the first number that no round has. */
const nextName = (rounds: readonly VisitRound[]): string =>
  Array.from({ length: rounds.length + 1 }, (_, index) => `第${rounds.length + 1 - index}轮`).find((name) =>
    rounds.every((round) => round.name !== name),
  ) ?? '';

const startOf = ({ round, rounds, site, today }: Pick<RoundDrawerProps, 'round' | 'rounds' | 'site' | 'today'>): VisitRoundFields => {
  const known = new Set(site.units.map((unit) => unit.id));
  const pairs = ((round ?? rounds[0])?.pairs ?? []).map((pair) => ({ ...pair, unitIds: pair.unitIds.filter((id) => known.has(id)) }));
  if (round) return { name: round.name, from: round.from, to: round.to, questions: round.questions, pairs };
  return { name: nextName(rounds), from: today, to: today, questions: rounds[0]?.questions ?? '', pairs };
};

/** 一轮排查: what it is called, when, what is asked at the door, and who walks where. */
export const RoundDrawer = (props: RoundDrawerProps) => {
  const { round, people, site, onSaved, onClose } = props;
  const [id] = useState(() => round?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(props));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<VisitRoundFields>) => setDraft((now) => ({ ...now, ...part }));
  const save = useAct('visit.saveRound', { inPlace: true, done: () => `${draft.name}已保存` });
  const remove = useAct('visit.removeRound', { inPlace: true, done: () => `${draft.name}已删除` });
  const input = { id, fields: draft };
  const { failure, mayGo } = useFormCheck(save.failure ?? remove.failure, () => checkInput('visit.saveRound', input));
  const submit = async () => {
    if (mayGo() && (await save.run(input)).ok) onSaved(id);
  };
  const takeAway = async () => {
    if ((await remove.run({ id })).ok) onClose();
  };
  return (
    <FormDrawer
      wide
      title={round ? `修改${round.name}` : '开始新一轮'}
      verb="保存"
      dirty={draft !== start}
      busy={save.busy || remove.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={round && <RecordHistory kind="visitRound" id={round.id} name={round.name} />}
      extra={round && <Button onClick={() => void takeAway()}>删除这一轮</Button>}
    >
      <div className="fields round-days">
        <FormField label="名称" name="name" failure={failure} required>
          {(field) => (
            <Input {...field} autoFocus maxLength={40} value={draft.name} onChange={(event) => change({ name: event.target.value })} />
          )}
        </FormField>
        <FormField label="从哪天" name="from" failure={failure}>
          {(field) => (
            <DateInput
              {...field}
              value={draft.from}
              onChange={(from) => from && change({ from, ...(draft.to < from ? { to: from } : {}) })}
            />
          )}
        </FormField>
        <FormField label="到哪天" name="to" failure={failure}>
          {(field) => <DateInput {...field} value={draft.to} onChange={(to) => to && change({ to })} />}
        </FormField>
      </div>
      <FormField label="上门问什么" name="questions" failure={failure} hint="印在排查表上，只问这一轮要知道的">
        {(field) => (
          <Input
            {...field}
            maxLength={200}
            value={draft.questions}
            placeholder="例如 家里几口人；有没有要帮忙的"
            onChange={(event) => change({ questions: event.target.value })}
          />
        )}
      </FormField>
      <PairsEditor pairs={draft.pairs} people={people} site={site} failure={failure} onChange={(pairs) => change({ pairs: [...pairs] })} />
    </FormDrawer>
  );
};
