import { app } from 'electron';
import { folders } from './folders.ts';

/** Before anything starts: Chromium's own files under our data folder, no network of its own, nothing of a page on disk. */
export const quietChromium = (): void => {
  app.setPath('userData', folders.window);
  app.setPath('sessionData', folders.window);
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-breakpad');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
};
