import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type View = 'stock' | 'ledger' | 'loans' | 'setup';

const isView = (word: string | null): word is View => word === 'ledger' || word === 'loans' || word === 'setup';

/** Which part of the store one looks at stands in the address, so that going back and links from elsewhere work; `focus` names an item. */
export const useView = () => {
  const [params, setParams] = useSearchParams();
  const itemId = params.get('focus') ?? '';
  const named = params.get('view');
  const view: View = itemId !== '' ? 'ledger' : isView(named) ? named : 'stock';
  const show = useCallback((next: View) => setParams(next === 'stock' ? {} : { view: next }), [setParams]);
  /** the ledger of one item; '' = of all */
  const lookAt = useCallback((id: string) => setParams(id === '' ? { view: 'ledger' } : { focus: id }), [setParams]);
  return { view, itemId, show, lookAt };
};
