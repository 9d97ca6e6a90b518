import { Button } from 'antd';
import { useState } from 'react';
import type { CareCaseFields } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { CareData } from './care-data.ts';
import { changeDraft, checkDraft, startDraft } from './case-draft.ts';
import { CarerFields, HouseholdFields, UntilFields } from './case-fields.tsx';
import { ContactList } from './contact-list.tsx';

interface CaseDrawerProps {
  /** null: a new household */
  readonly line: CareLine | null;
  readonly data: CareData;
  readonly onEnd: (line: CareLine) => void;
  readonly onClose: () => void;
}

/** Ends it or takes it away; both can be undone. */
const CaseActs = ({ line, onEnd, onClose }: Pick<CaseDrawerProps, 'onEnd' | 'onClose'> & { readonly line: CareLine }) => {
  const remove = useAct('care.remove', { done: () => '已删除这一户' });
  return (
    <>
      {line.state.kind !== 'ended' && <Button onClick={() => onEnd(line)}>结束包保…</Button>}
      <Button danger loading={remove.busy} onClick={() => void remove.run({ id: line.id }).then((answer) => answer.ok && onClose())}>
        登记错了，删除
      </Button>
    </>
  );
};

/** 包保户: where, by whom, how often, until when. */
export const CaseDrawer = ({ line, data, onEnd, onClose }: CaseDrawerProps) => {
  const [id] = useState(() => line?.id ?? crypto.randomUUID());
  const [start] = useState(() => startDraft(line, data.today));
  const [draft, setDraft] = useState(start);
  const title = line ? householdText(line.place, data.site) || line.called : '';
  const input = { id, fields: { ...draft, carerId: draft.carerId ?? '' } as CareCaseFields };
  const act = useAct('care.save', { inPlace: true, done: () => (line ? '已保存' : '已登记一户包保') });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkDraft(input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const parts = { draft, failure, data, change: (part: Parameters<typeof changeDraft>[1]) => setDraft((now) => changeDraft(now, part)) };
  return (
    <FormDrawer
      title={line ? `包保 ${title}` : '登记包保户'}
      verb={line ? '保存' : '登记'}
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={line && <RecordHistory kind="careCase" id={line.id} name={title} />}
      extra={line && <CaseActs line={line} onEnd={onEnd} onClose={onClose} />}
      after={line && <ContactList line={line} data={data} />}
    >
      <HouseholdFields {...parts} />
      <CarerFields {...parts} />
      <UntilFields {...parts} />
    </FormDrawer>
  );
};
