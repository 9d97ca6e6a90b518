import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { CareLine } from '#core/service/care/care-view.ts';

interface FocusedCaseProps {
  readonly lines: readonly CareLine[];
  /** stable, or it would be opened again and again until the address forgets it */
  readonly onOpen: (line: CareLine) => void;
}

/** A household found by the search (`?focus=`) is opened once. */
export const FocusedCase = ({ lines, onOpen }: FocusedCaseProps) => {
  const [params, setParams] = useSearchParams();
  const focus = params.get('focus');
  useEffect(() => {
    if (!focus) return;
    const line = lines.find(({ id }) => id === focus);
    if (line) onOpen(line);
    setParams({}, { replace: true });
  }, [focus, lines, onOpen, setParams]);
  return null;
};
