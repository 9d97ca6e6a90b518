import { type ReactNode, useEffect, useRef } from 'react';

/** What came of a step in a dialog: it has the focus when it appears, for what was pressed is gone. */
export const Told = ({ children }: { readonly children: ReactNode }) => {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={told} tabIndex={-1}>
      {children}
    </div>
  );
};
