import { useState } from 'react';
import type { PatrolLine } from '#core/figures/patrols.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { draftOf, fieldsOf } from './patrol-draft.ts';
import { PatrolFields } from './patrol-fields.tsx';

interface PatrolDrawerProps {
  readonly patrol: PatrolLine;
  readonly people: readonly Person[];
  readonly routes: readonly string[];
  readonly onClose: () => void;
}

/** A round put right. */
export const PatrolDrawer = ({ patrol, people, routes, onClose }: PatrolDrawerProps) => {
  const [start] = useState(() => draftOf(patrol));
  const [draft, setDraft] = useState(start);
  const act = useAct('patrol.save', { inPlace: true, done: () => '已修改巡逻' });
  const input = { id: patrol.id, fields: fieldsOf(draft) };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('patrol.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title="修改巡逻"
      verb="保存"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={<RecordHistory kind="patrol" id={patrol.id} name={patrol.route || '巡逻'} />}
    >
      <PatrolFields
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        failure={failure}
        people={people}
        routes={routes}
      />
    </FormDrawer>
  );
};
