import { useMemo, useState } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { ItemDrawer } from '../setup/item-drawer.tsx';
import { EnterWalk } from './enter-walk.tsx';
import { blankLine } from './line-draft.ts';
import { stockById } from './lines-input.ts';
import { LinesPart } from './lines-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlaceField } from './place-field.tsx';
import { blankReceipt, receiptInput } from './receipt-draft.ts';
import { SourcePart } from './source-part.tsx';
import { useDocumentForm } from './use-document-form.ts';
import { useLines } from './use-lines.ts';
import { type Written, writtenWords } from './written-words.ts';

interface ReceiveDrawerProps {
  readonly stock: readonly ItemStock[];
  /** '' when the item is still to be chosen */
  readonly itemId: string;
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

const effect = { kind: 'in', after: '接收' } as const;

/** 接收: a donation, an allotment, a purchase or a loan comes in, counted by two people. */
export const ReceiveDrawer = ({ stock, itemId, onWritten, onClose }: ReceiveDrawerProps) => {
  const lines = useLines(() => [blankLine(crypto.randomUUID(), itemId)]);
  const form = useDocumentForm(blankReceipt, lines.dirty);
  const [newFor, setNewFor] = useState<string | null>(null);
  const byId = useMemo(() => stockById(stock), [stock]);
  const act = useAct('supplies.receiveGoods', { inPlace: true, done: (written) => writtenWords('接收', written) });
  const { input, failure: found } = receiptInput(form.id, form.draft, lines.lines, byId);
  const { failure, mayGo } = useFormCheck(act.failure, () => found);
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    form.keep();
    onWritten({ kind: form.draft.source, ...answer.value });
    onClose();
  };
  const { draft, change } = form;
  return (
    <FormDrawer
      title="接收物资"
      verb="接收"
      wide
      dirty={form.dirty}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      after={
        newFor !== null && (
          <ItemDrawer item={null} onSaved={(item) => lines.change(newFor, { itemId: item.id, unit: '' })} onClose={() => setNewFor(null)} />
        )
      }
    >
      <EnterWalk label="接收单" onNewLine={lines.add} onRemoveLine={lines.remove}>
        <LinesPart stock={stock} lines={lines} failure={failure} effect={effect} place={draft.place} onNewItem={setNewFor} />
        <SourcePart draft={draft} change={change} failure={failure} />
        <PeoplePart legend="两人清点" draft={draft} change={change} failure={failure} checker="required" atWord="接收时间">
          <PlaceField label="存放到" value={draft.place} onChange={(place) => change({ place })} />
        </PeoplePart>
      </EnterWalk>
    </FormDrawer>
  );
};
