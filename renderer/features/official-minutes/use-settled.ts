import { useEffect, useState } from 'react';

/** a pause between two words, in milliseconds */
const PAUSE = 500;

/** The value once nobody has changed it for a moment: a page is not laid out anew for every letter. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
