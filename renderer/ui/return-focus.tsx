import { useLayoutEffect } from 'react';

/**
 * Rendered beside a drawer or dialog that is removed when it closes: gives focus back to what opened it, unless something else took it
 * meanwhile. antd does this only for dialogs that stay in the document.
 */
export const ReturnFocus = () => {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const nothingFocused = document.activeElement === null || document.activeElement === document.body;
        if (nothingFocused && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    };
  }, []);
  return null;
};
