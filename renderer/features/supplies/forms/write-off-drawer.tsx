import { AutoComplete } from 'antd';
import { useMemo } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { EnterWalk } from './enter-walk.tsx';
import { blankLeaving, leavingPlans, writeOffInput } from './leaving-draft.ts';
import { blankLine } from './line-draft.ts';
import { stockById } from './lines-input.ts';
import { LinesPart } from './lines-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlaceField } from './place-field.tsx';
import { useDocumentForm } from './use-document-form.ts';
import { useLines } from './use-lines.ts';
import { type Written, writtenWords } from './written-words.ts';

interface WriteOffDrawerProps {
  readonly stock: readonly ItemStock[];
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

const effect = { kind: 'out', after: '报损' } as const;
const reasons = ['过期', '破损', '受潮', '丢失'].map((value) => ({ value }));

/** 报损: what can no longer be used leaves the book, with its reason and two people. */
export const WriteOffDrawer = ({ stock, onWritten, onClose }: WriteOffDrawerProps) => {
  const lines = useLines(() => [blankLine(crypto.randomUUID())]);
  const form = useDocumentForm(blankLeaving, lines.dirty);
  const { draft, change } = form;
  const byId = useMemo(() => stockById(stock), [stock]);
  const plans = useMemo(() => leavingPlans(draft, lines.lines, byId, true), [draft, lines.lines, byId]);
  const act = useAct('supplies.writeOff', { inPlace: true, done: (written) => writtenWords('报损', written) });
  const { input, failure: found } = writeOffInput(form.id, draft, lines.lines, byId);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    form.keep();
    onWritten({ kind: 'writeOff', ...answer.value });
    onClose();
  };
  return (
    <FormDrawer
      title="报损"
      verb="报损"
      wide
      dirty={form.dirty}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <EnterWalk label="报损单" onNewLine={lines.add} onRemoveLine={lines.remove}>
        <LinesPart stock={stock} lines={lines} failure={failure} effect={effect} plans={plans} place={draft.place} />
        <PeoplePart legend="原因和两人确认" draft={draft} change={change} failure={failure} checker="required" atWord="报损时间">
          <FormField label="报损原因" name="reason" failure={failure} required>
            {(field) => (
              <AutoComplete {...field} options={reasons} value={draft.reason} onChange={(reason) => change({ reason: reason ?? '' })} />
            )}
          </FormField>
          <PlaceField label="东西在哪里" value={draft.place} onChange={(place) => change({ place })} />
        </PeoplePart>
      </EnterWalk>
    </FormDrawer>
  );
};
