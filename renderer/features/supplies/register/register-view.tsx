import { useDeferredValue, useState } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { ReverseDialog, type Reversible } from '../forms/reverse-dialog.tsx';
import { DocumentPages } from './document-pages.tsx';
import { LinePages } from './line-pages.tsx';
import { noRegisterFilter, type RegisterFilter } from './register-filter.ts';
import { type Reading, RegisterToolbar } from './register-toolbar.tsx';
import { SaveWorkbook } from './save-workbook.tsx';

interface RegisterViewProps {
  readonly stock: readonly ItemStock[];
  /** '' = every item */
  readonly itemId: string;
  readonly onItem: (itemId: string) => void;
  readonly onDocument: (id: string) => void;
}

/** 流水: line by line with what was left after each, or document by document. */
export const RegisterView = ({ stock, itemId, onItem, onDocument }: RegisterViewProps) => {
  const [kept, keep] = useKeptState<RegisterFilter>('register-filter', noRegisterFilter);
  const [reading, setReading] = useKeptState<Reading>('register-reading', 'lines');
  const [reversing, setReversing] = useState<Reversible | null>(null);
  const filter = { ...kept, itemId };
  const settled = useDeferredValue(JSON.stringify(filter));
  const change = (next: RegisterFilter) => {
    keep(next);
    if (next.itemId !== itemId) onItem(next.itemId);
  };
  const wanted: RegisterFilter = JSON.parse(settled);
  const shared = { stock, filter: wanted, onDocument, onReverse: setReversing };
  return (
    <>
      <RegisterToolbar stock={stock} filter={filter} onChange={change} reading={reading} onReading={setReading} />
      <div className="row">
        <span className="quiet">流水只增不改；记错了用“冲红”，原来的会划去并留着。</span>
        <SaveWorkbook />
      </div>
      {reading === 'lines' ? <LinePages key={settled} {...shared} /> : <DocumentPages key={settled} {...shared} />}
      {reversing && <ReverseDialog target={reversing} onClose={() => setReversing(null)} />}
    </>
  );
};
