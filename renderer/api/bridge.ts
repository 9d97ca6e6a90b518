import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';

/** The line to the host: Electron's preload provides one, the browser door opens a WebSocket. Both carry the same messages. */
export interface Bridge {
  send(message: WindowMessage): void;
  onMessage(listener: (message: HostMessage) => void): () => void;
  /** `lost` when the host went away, `up` when it answers again. */
  onState(listener: (state: BridgeState) => void): () => void;
  /** What only a native shell can do; absent in a browser. */
  readonly native?: NativeShell;
}
export type BridgeState = 'connecting' | 'up' | 'lost';

export interface NativeShell {
  /** Asks for a folder; null when the person closes the dialog. The token is understood by the host. */
  chooseFolder(): Promise<{ token: string; path: string } | null>;
  /** Save dialog, then a safe write; null when closed. */
  saveFile(fileName: string, base64: string): Promise<{ path: string } | null>;
}

declare global {
  interface Window {
    /** put there by Electron's preload script */
    readonly postBridge?: Bridge;
  }
}
