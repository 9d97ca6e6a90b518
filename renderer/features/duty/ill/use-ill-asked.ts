import { useSearchParams } from 'react-router';
import { type LocalDate, localDate } from '#core/time/local-date.ts';
import type { AskedFor } from './ill-drawer.tsx';

const dayOf = (text: string | null): LocalDate | null => {
  const parsed = localDate.safeParse(text ?? '');
  return parsed.success ? parsed.data : null;
};

/** `/duty?ill=PERSON&from=DAY&to=DAY`: the roster leads here once an absence is recorded. The second answer forgets it. */
export const useIllAsked = (): readonly [AskedFor | null, () => void] => {
  const [params, setParams] = useSearchParams();
  const personId = params.get('ill');
  const [from, to] = [dayOf(params.get('from')), dayOf(params.get('to'))];
  const asked = personId && from && to && from <= to ? { personId, period: { from, to } } : null;
  return [asked, () => setParams({}, { replace: true })];
};
