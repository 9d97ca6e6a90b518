import { Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { byPerson, type CareData, nameOf } from './care-data.ts';

interface HandOverDrawerProps {
  /** not over */
  readonly lines: readonly CareLine[];
  readonly data: CareData;
  readonly onClose: () => void;
}

/** 移交: everything one carer looks after goes to another in one step. */
export const HandOverDrawer = ({ lines, data, onClose }: HandOverDrawerProps) => {
  const carers = byPerson(lines, ({ carerId }) => carerId).map(({ personId, lines: theirs }) => ({
    value: personId,
    label: `${nameOf(data, personId)}（${theirs.length} 户）`,
  }));
  const [fromId, setFromId] = useState<PersonId | null>(carers.length === 1 ? (carers[0]?.value ?? null) : null);
  const [toId, setToId] = useState<PersonId | null>(null);
  const act = useAct('care.handOver', {
    inPlace: true,
    done: ({ households }) => `${nameOf(data, fromId)}的 ${households} 户已交给${nameOf(data, toId)}`,
  });
  const check = () => {
    const fields = { ...(fromId ? {} : { fromId: '请选移交人' }), ...(toId ? {} : { toId: '请从花名册里选接手的人' }) };
    return fromId && toId ? null : { code: 'invalid' as const, sentence: '还有没选的人', fields };
  };
  const { failure, mayGo } = useFormCheck(act.failure, check);
  const submit = async () => {
    if (mayGo() && fromId && toId && (await act.run({ fromId, toId })).ok) onClose();
  };
  return (
    <FormDrawer
      title="移交包保户"
      verb="移交"
      dirty={toId !== null}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="谁的" name="fromId" failure={failure} required>
        {(field) => <Select<PersonId> {...field} value={fromId} onChange={setFromId} options={carers} />}
      </FormField>
      <PersonField
        label="交给谁"
        name="toId"
        required
        failure={failure}
        hint="在包保的户全部交过去；接手的人原来是替补的，替补空出来"
        people={data.people.filter(({ removed }) => !removed)}
        value={toId}
        onChange={setToId}
      />
    </FormDrawer>
  );
};
