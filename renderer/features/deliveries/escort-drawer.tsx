import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Escort, EscortFields } from '#core/service/deliveries/escort.ts';
import { noHousehold } from '#core/service/household.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface EscortDrawerProps {
  /** null: a new one */
  readonly escort: Escort | null;
  readonly site: Site;
  readonly now: LocalTime;
  readonly onClose: () => void;
}

const USUAL_MINUTES = 300;

const startOf = (escort: Escort | null, now: LocalTime): EscortFields => {
  if (!escort)
    return { place: noHousehold, destination: '', departAt: now, backBy: addMinutes(now, USUAL_MINUTES), aids: '', vehicle: '', note: '' };
  const { id: _, steps: __, ...fields } = escort;
  return fields;
};

/** The words of an escort: what help, which car, what else to know. */
const wordFields = [
  ['aids', '需要什么帮助', '例如 轮椅、两人搀扶', 60],
  ['vehicle', '车辆', '例如 社区 3 号车', 30],
  ['note', '备注', '不写姓名和原因', 100],
] as const;

/** 闭环接送: where to, from when to when, with what help. */
export const EscortDrawer = ({ escort, site, now, onClose }: EscortDrawerProps) => {
  const [id] = useState(() => escort?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(escort, now));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<EscortFields>) => setFields((was) => ({ ...was, ...part }));
  const input = { id, fields };
  const act = useAct('escort.save', { inPlace: true, done: () => `已登记到${fields.destination}的接送` });
  const remove = useAct('escort.remove', { inPlace: true, done: () => '已删除这次接送' });
  const { failure, mayGo } = useFormCheck(act.failure ?? remove.failure, () => checkInput('escort.save', input));
  const left = (escort?.steps.length ?? 0) > 0;
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={escort ? `到${escort.destination}的接送` : '登记接送'}
      verb={escort ? '保存' : '登记'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={escort && <RecordHistory kind="escort" id={id} name={`到${escort.destination}的接送`} />}
      extra={
        escort && (
          <Button
            loading={remove.busy}
            onClick={() =>
              void remove.run({ id }).then(({ ok }) => {
                if (ok) onClose();
              })
            }
          >
            删除这次接送
          </Button>
        )
      }
    >
      {left && <p className="quiet">已经出了家门：门牌和去处不再改，预计回来的时间可以改。</p>}
      <div className="fields">
        <FormField label="门牌" name="fields.place" failure={failure} required>
          {(field) => (
            <HouseholdPick {...field} autoFocus={!escort} site={site} value={fields.place} onChange={(place) => change({ place })} />
          )}
        </FormField>
        <FormField label="去哪里" name="fields.destination" failure={failure} required hint="例如 市第一医院；只写去处">
          {(field) => (
            <Input {...field} maxLength={40} value={fields.destination} onChange={(event) => change({ destination: event.target.value })} />
          )}
        </FormField>
        <FormField label="几点出发" name="fields.departAt" failure={failure}>
          {(field) => <TimeInput {...field} value={fields.departAt} onChange={(departAt) => departAt && change({ departAt })} />}
        </FormField>
        <FormField label="预计几点回来" name="fields.backBy" failure={failure}>
          {(field) => <TimeInput {...field} value={fields.backBy} onChange={(backBy) => backBy && change({ backBy })} />}
        </FormField>
      </div>
      {wordFields.map(([name, label, hint, most]) => (
        <FormField key={name} label={label} name={`fields.${name}`} failure={failure} hint={hint}>
          {(field) => (
            <Input {...field} maxLength={most} value={fields[name]} onChange={(event) => change({ [name]: event.target.value })} />
          )}
        </FormField>
      ))}
    </FormDrawer>
  );
};
