import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';

interface FormCheck {
  /** What to show: the form's own findings once somebody tried to send it, else what the host answered. */
  readonly failure: Failure | null;
  /** To be asked before sending; from then on the findings follow the typing, so that a mended field is red no longer. */
  mayGo(): boolean;
}

/** Checks a form when it is sent, not while it is first filled in. */
export const useFormCheck = (answered: Failure | null, check: () => Failure | null): FormCheck => {
  const [tried, setTried] = useState(false);
  return {
    failure: (tried ? check() : null) ?? answered,
    mayGo: () => {
      setTried(true);
      return check() === null;
    },
  };
};
