import { useEffect } from 'react';

/** While `unsaved`, whoever closes the window, or takes it over from the person before, is warned first. */
export const useUnsavedWarning = (unsaved: boolean): void => {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
};

/** Whether anything on the pages beneath would be lost now: asked the way the browser asks before it closes the window. */
export const hasUnsaved = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
