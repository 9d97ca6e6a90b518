import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The record that the search found, by the address. */
export const useFoundId = (): string | null => useSearchParams()[0].get('focus');

/** Whatever carries the id of what was found in `data-found` is brought into sight and gets the cursor, once; then the address forgets it. */
export const useFound = (): void => {
  const [params, setParams] = useSearchParams();
  const found = params.get('focus');
  const part = params.get('part') ?? 'day';
  useEffect(() => {
    const shown = found ? document.querySelector<HTMLElement>(`[data-found~="${CSS.escape(found)}"]`) : null;
    if (!shown) return;
    shown.scrollIntoView({ block: 'center' });
    shown.focus({ preventScroll: true });
    setParams({ part }, { replace: true });
  });
};
