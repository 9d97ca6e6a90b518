import type { Session, WebPreferences } from 'electron';

/** The same locked-down page settings for the window and for the printer's hidden one. */
export const lockedPage = (session: Session): WebPreferences => ({
  session,
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
  enableWebSQL: false,
  spellcheck: false,
  devTools: false,
});
