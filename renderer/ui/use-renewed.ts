import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 15_000;

/** What the clock says, read anew at every rendering; rendered by itself when it has changed while the page stands open. */
export const useRenewed = <Value extends string>(read: () => Value): Value => {
  const [, show] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => show(read()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [read]);
  return read();
};
