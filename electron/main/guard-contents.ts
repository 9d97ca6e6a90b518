import { app } from 'electron';
import { appOrigin } from './app-origin.ts';

/** For every page there will ever be: it stays where it is, opens nothing, embeds no foreign view, and saves only through our dialog. */
export const guardContents = (): void => {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (details) => {
      if (!isOwnFrame(details.url)) details.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.session.on('will-download', (event) => event.preventDefault());
  });
};

/** The print preview is a frame of our own making. */
const isOwnFrame = (url: string): boolean => url.startsWith('about:') || url.startsWith(`blob:${appOrigin}`);
