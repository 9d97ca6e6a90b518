import { useMemo } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { EnterWalk } from './enter-walk.tsx';
import { blankLeaving, leavingPlans, transferInput } from './leaving-draft.ts';
import { blankLine } from './line-draft.ts';
import { stockById } from './lines-input.ts';
import { LinesPart } from './lines-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlaceField } from './place-field.tsx';
import { useDocumentForm } from './use-document-form.ts';
import { useLines } from './use-lines.ts';
import { type Written, writtenWords } from './written-words.ts';

interface LeavingDrawerProps {
  readonly stock: readonly ItemStock[];
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

const effect = { kind: 'out', after: '调出' } as const;

/** 调拨: from one place to another; what the post has in all stays the same. */
export const TransferDrawer = ({ stock, onWritten, onClose }: LeavingDrawerProps) => {
  const lines = useLines(() => [blankLine(crypto.randomUUID())]);
  const form = useDocumentForm(blankLeaving, lines.dirty);
  const { draft, change } = form;
  const byId = useMemo(() => stockById(stock), [stock]);
  const plans = useMemo(() => leavingPlans(draft, lines.lines, byId, false), [draft, lines.lines, byId]);
  const act = useAct('supplies.transfer', { inPlace: true, done: (written) => writtenWords('调拨', written) });
  const { input, failure: found } = transferInput(form.id, draft, lines.lines, byId);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    form.keep();
    onWritten({ kind: 'transfer', ...answer.value });
    onClose();
  };
  return (
    <FormDrawer
      title="调拨物资"
      verb="调拨"
      wide
      dirty={form.dirty}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <EnterWalk label="调拨单" onNewLine={lines.add} onRemoveLine={lines.remove}>
        <fieldset className="form-part">
          <legend>从哪里到哪里</legend>
          <div className="fields">
            <PlaceField label="调出" name="from" failure={failure} always value={draft.place} onChange={(place) => change({ place })} />
            <PlaceField label="调入" name="to" failure={failure} always value={draft.to} onChange={(to) => change({ to })} />
          </div>
        </fieldset>
        <LinesPart stock={stock} lines={lines} failure={failure} effect={effect} plans={plans} place={draft.place} />
        <PeoplePart legend="经办" draft={draft} change={change} failure={failure} checker="optional" atWord="调拨时间" />
      </EnterWalk>
    </FormDrawer>
  );
};
