import { app, BrowserWindow } from 'electron';

/** One window per data folder: a second start shows the first one's window and leaves. Answers whether this is the first. */
export const isFirstInstance = (): boolean => {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible() || one.isMinimized());
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
};
