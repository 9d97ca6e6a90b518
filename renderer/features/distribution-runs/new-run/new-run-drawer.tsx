import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { unitsOf } from '#core/supplies/units.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { ItemPick } from '#renderer/ui/item-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { TeamsPart } from '../teams-part.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { blankRun, previewOf, type RunDraft, runInput, stopsOf, teamNameAt } from './run-draft.ts';
import { ScopePart } from './scope-part.tsx';

interface NewRunDrawerProps {
  readonly onClose: () => void;
  readonly onCreated: (runId: string) => void;
}

/** 新建分发: what, how much for every household, where, when and by whom; the sum follows every letter. */
export const NewRunDrawer = ({ onClose, onCreated }: NewRunDrawerProps) => {
  const now = useLocalNow();
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(() => blankRun(dateOf(now())));
  const [draft, setDraft] = useState<RunDraft>(start);
  const site = useHostQuery('building.list', {}).data;
  const lines = useHostQuery('supplies.overview', {}).data?.lines ?? [];
  const line = lines.find((one) => one.item.id === draft.itemId);
  const stops = stopsOf(site, draft.without);
  const act = useAct('run.create', { inPlace: true, done: () => `已排好“${draft.name}”` });
  const { input, failure: found } = runInput(id, draft, stops, line?.item);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const change = (patch: Partial<RunDraft>) => setDraft({ ...draft, ...patch });
  const submit = async () => {
    if (!mayGo() || !(await act.run(input)).ok) return;
    onClose();
    onCreated(id);
  };
  return (
    <FormDrawer
      title="新建入户分发"
      verb="排好并开始"
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="fields">
        <FormField label="发什么" name="itemId" failure={failure} required>
          {(field) => (
            <ItemPick {...field} autoFocus lines={lines} value={draft.itemId} onChange={(itemId) => change({ itemId, unit: '' })} />
          )}
        </FormField>
        <FormField label="每户多少" name="quota" failure={failure} required>
          {(field) => (
            <div className="quota-row">
              <Input {...field} inputMode="decimal" value={draft.quota} onChange={(event) => change({ quota: event.target.value })} />
              {line && (
                <Select
                  aria-label="每户数量的单位"
                  value={draft.unit || line.item.unit}
                  options={unitsOf(line.item).map((unit) => ({ value: unit, label: unit }))}
                  onChange={(unit) => change({ unit })}
                />
              )}
            </div>
          )}
        </FormField>
        <FormField label="名称" name="name" failure={failure} required hint="例如 爱心白菜，印在签收表上">
          {(field) => <Input {...field} value={draft.name} maxLength={30} onChange={(event) => change({ name: event.target.value })} />}
        </FormField>
        <FormField label="从哪天开始" name="from" failure={failure}>
          {(field) => <DateInput {...field} value={draft.from} onChange={(from) => from && change({ from })} />}
        </FormField>
        <FormField label="送几天" name="days" failure={failure}>
          {({ status, ...field }) => (
            <InputNumber
              {...field}
              status={status}
              min={1}
              max={31}
              precision={0}
              value={draft.days}
              onChange={(days) => change({ days: days ?? 0 })}
            />
          )}
        </FormField>
      </div>
      {site && <ScopePart site={site} without={draft.without} onChange={(without) => change({ without })} failure={failure} />}
      <TeamsPart teams={draft.teams} onChange={(teams) => change({ teams })} nameAt={teamNameAt} failure={failure} />
      <PlanPreview preview={previewOf(draft, stops, line)} unit={line?.item.unit ?? ''} />
    </FormDrawer>
  );
};
