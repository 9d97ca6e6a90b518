import { Button, Input } from 'antd';
import { useState } from 'react';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { parseQuantity, showQuantity } from '#core/supplies/quantity.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { teamNameAt } from './new-run/run-draft.ts';
import type { TeamDraft } from './team-draft.ts';
import { TeamsPart } from './teams-part.tsx';

interface EditRunDrawerProps {
  readonly view: RunView;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** 修改: name, teams, remark; the amount while nothing has left the store. */
export const EditRunDrawer = ({ view: { run, item, documents }, onClose, onRemoved }: EditRunDrawerProps) => {
  const [start] = useState(() => ({
    name: run.name,
    quota: showQuantity(run.quota),
    note: run.note,
    teams: run.teams.map((team): TeamDraft => ({ ...team, key: team.name })),
  }));
  const [draft, setDraft] = useState(start);
  const save = useAct('run.save', { inPlace: true });
  const remove = useAct('run.remove', { inPlace: true, done: () => `“${run.name}”已删除` });
  const teams = draft.teams.map(({ key: _, personIds, name }) => ({ name, personIds: [...personIds] }));
  const known = new Set(run.teams.map((team) => team.name));
  const renamed = draft.teams.filter(({ key, name }) => known.has(key) && key !== name).map(({ key, name }) => ({ from: key, to: name }));
  const input = { id: run.id, renamed, fields: { ...draft, teams, quota: parseQuantity(draft.quota.normalize('NFKC')) ?? 0 } };
  const { failure, mayGo } = useFormCheck(save.failure ?? remove.failure, () => checkInput('run.save', input));
  const submit = async () => {
    if (mayGo() && (await save.run(input)).ok) onClose();
  };
  const takeAway = async () => {
    if ((await remove.run({ id: run.id })).ok) onRemoved();
  };
  return (
    <FormDrawer
      title="修改分发"
      verb="保存"
      dirty={draft !== start}
      busy={save.busy || remove.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={<RecordHistory kind="distributionRun" id={run.id} name={run.name} />}
      extra={documents.length === 0 && <Button onClick={() => void takeAway()}>删除这次分发</Button>}
    >
      <div className="fields">
        <FormField label="名称" name="name" failure={failure} required>
          {(field) => (
            <Input {...field} value={draft.name} maxLength={30} onChange={(event) => setDraft({ ...draft, name: event.target.value })} />
          )}
        </FormField>
        <FormField label={`每户多少（${item.unit}）`} name="quota" failure={failure} required hint="装车以后不能再改">
          {(field) => (
            <Input
              {...field}
              inputMode="decimal"
              disabled={documents.length > 0}
              value={draft.quota}
              onChange={(event) => setDraft({ ...draft, quota: event.target.value })}
            />
          )}
        </FormField>
        <FormField label="备注" name="note" failure={failure}>
          {(field) => <Input {...field} value={draft.note} onChange={(event) => setDraft({ ...draft, note: event.target.value })} />}
        </FormField>
      </div>
      <TeamsPart
        teams={draft.teams}
        onChange={(changed) => setDraft({ ...draft, teams: [...changed] })}
        nameAt={teamNameAt}
        failure={failure}
      />
    </FormDrawer>
  );
};
