import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './app-origin.ts';

/** Only the top frame of our own page may speak; a frame inside it, or a page that got in otherwise, may not. */
export const isTrusted = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null && event.senderFrame === event.sender.mainFrame && event.senderFrame.url.startsWith(`${appOrigin}/`);
