import { BrowserWindow, type Session } from 'electron';
import { appOrigin } from './app-origin.ts';
import { folders } from './folders.ts';
import { productName } from './product-name.ts';
import { reviveWindow } from './revive-window.ts';
import { lockedPage } from './window-options.ts';
import { rememberedSize, rememberSize } from './window-size.ts';

/** 主窗口. Shown when its first picture is ready, so that nobody sees a white flash. */
export const openWindow = (session: Session): BrowserWindow => {
  const { width, height, maximized } = rememberedSize();
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 640,
    minHeight: 480,
    title: productName,
    show: false,
    backgroundColor: '#faf8f3',
    webPreferences: { ...lockedPage(session), preload: folders.preloadFile },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  rememberSize(window);
  reviveWindow(window);
  void window.loadURL(`${appOrigin}/`);
  return window;
};
