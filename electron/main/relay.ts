import { type BrowserWindow, ipcMain } from 'electron';
import type { HostToMain } from '#core/contract/host-wire.ts';
import { channels } from '../channels.ts';
import type { HostLink, LinkState } from './host-link.ts';
import { isTrusted } from './trusted-sender.ts';

/** Carries messages between windows and the host without reading them; the host checks every one. */
export class Relay {
  readonly #windows = new Map<number, BrowserWindow>();

  start(link: HostLink): void {
    ipcMain.on(channels.fromWindow, (event, message: unknown) => {
      if (isTrusted(event) && this.#windows.has(event.sender.id)) link.send({ type: 'from-window', window: event.sender.id, message });
    });
    ipcMain.on(channels.askState, (event) => {
      if (isTrusted(event)) event.sender.send(channels.state, link.state);
    });
  }

  add(window: BrowserWindow, link: HostLink): void {
    const { id } = window.webContents;
    this.#windows.set(id, window);
    link.open(id);
    window.once('closed', () => {
      this.#windows.delete(id);
      link.close(id);
    });
  }

  deliver(message: Extract<HostToMain, { type: 'to-window' }>): void {
    this.#send(message.window, channels.toWindow, message.message);
  }

  tellState(state: LinkState): void {
    for (const id of this.#windows.keys()) this.#send(id, channels.state, state);
  }

  #send(id: number, channel: string, message: unknown): void {
    const window = this.#windows.get(id);
    if (window && !window.isDestroyed()) window.webContents.send(channel, message);
  }
}
