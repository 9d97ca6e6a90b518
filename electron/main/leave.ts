import { app } from 'electron';
import type { HostLink } from './host-link.ts';

const patienceMs = 10_000;

/** Quitting waits until the host has closed the database; Ctrl-C and a system shutdown take the same way. */
export const leaveCleanly = (link: HostLink): void => {
  let left = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (left) return;
    event.preventDefault();
    void link.stop(patienceMs).then(() => {
      left = true;
      app.quit();
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
};
