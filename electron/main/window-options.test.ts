import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { lockedPage } from './window-options.ts';

test('no page of ours gets Node, DevTools, web views or drop navigation, whatever the defaults of an Electron version are', () => {
  expect(lockedPage({} as Session)).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});
