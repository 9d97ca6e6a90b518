import { contextBridge, ipcRenderer } from 'electron';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import { channels } from '../channels.ts';

type State = 'connecting' | 'up' | 'lost';

let state: State = 'connecting';
const stateListeners = new Set<(state: State) => void>();
ipcRenderer.on(channels.state, (_event, next: State) => {
  state = next;
  for (const listener of stateListeners) listener(state);
});
ipcRenderer.send(channels.askState);

/** All the page gets of Electron: the line to the host and two dialogs. */
contextBridge.exposeInMainWorld('postBridge', {
  send: (message: WindowMessage) => ipcRenderer.send(channels.fromWindow, message),
  onMessage: (listener: (message: HostMessage) => void) => {
    const take = (_event: unknown, message: HostMessage): void => listener(message);
    ipcRenderer.on(channels.toWindow, take);
    return () => ipcRenderer.removeListener(channels.toWindow, take);
  },
  onState: (listener: (state: State) => void) => {
    stateListeners.add(listener);
    listener(state);
    return () => stateListeners.delete(listener);
  },
  native: {
    chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
    saveFile: (fileName: string, base64: string) => ipcRenderer.invoke(channels.saveFile, fileName, base64),
  },
});
