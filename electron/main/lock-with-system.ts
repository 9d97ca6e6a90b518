import { powerMonitor } from 'electron';
import type { HostLink } from './host-link.ts';

/** The laptop's own lock and its sleep lock the post as well: whoever opens the lid finds the passphrase, not the roster. */
export const lockWithSystem = (link: HostLink): void => {
  const lock = (): void => link.send({ type: 'lock' });
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
};
