import { mostCharactersInLine, tooLargeFailure } from '#core/contract/message-size.ts';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import type { Bridge, BridgeState } from './bridge.ts';

/** Quick at first, because the host restarts within a second; then calm. */
const RETRY_DELAYS_MS = [300, 600, 1200, 2500, 5000] as const;

/** Told apart from a refused or vanished server only by time: a connection that never opens is given up and tried anew. */
const OPEN_WITHIN_MS = 8000;

class WebBridge implements Bridge {
  readonly #address: string;
  readonly #messageListeners = new Set<(message: HostMessage) => void>();
  readonly #stateListeners = new Set<(state: BridgeState) => void>();
  #state: BridgeState = 'connecting';
  #socket: WebSocket | null = null;
  #failures = 0;

  constructor(address: string) {
    this.#address = address;
    this.#connect();
  }

  /** Nothing is queued while the line is down: the client fails such a request at once. What would tear the line is refused here. */
  send(message: WindowMessage): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    const text = JSON.stringify(message);
    if (text.length <= mostCharactersInLine) this.#socket.send(text);
    else if (message.type === 'request')
      this.#tell({ type: 'answer', requestId: message.requestId, outcome: { ok: false, failure: tooLargeFailure } });
  }

  onMessage(listener: (message: HostMessage) => void): () => void {
    this.#messageListeners.add(listener);
    return () => this.#messageListeners.delete(listener);
  }

  onState(listener: (state: BridgeState) => void): () => void {
    this.#stateListeners.add(listener);
    listener(this.#state);
    return () => this.#stateListeners.delete(listener);
  }

  #tell(message: HostMessage): void {
    for (const listener of this.#messageListeners) listener(message);
  }

  #enter(state: BridgeState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of this.#stateListeners) listener(state);
  }

  #connect(): void {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    const impatience = setTimeout(() => socket.close(), OPEN_WITHIN_MS);
    socket.onopen = () => {
      clearTimeout(impatience);
      this.#failures = 0;
      this.#enter('up');
    };
    socket.onmessage = (event) => {
      this.#tell(JSON.parse(String(event.data)) as HostMessage);
    };
    socket.onclose = () => {
      clearTimeout(impatience);
      this.#enter('lost');
      const delay = RETRY_DELAYS_MS[Math.min(this.#failures, RETRY_DELAYS_MS.length - 1)];
      this.#failures += 1;
      setTimeout(() => this.#connect(), delay);
    };
  }
}

/** The browser door's line: a WebSocket to `/line` on the page's own origin, mended by itself when it breaks. */
export const openWebBridge = (place: Location): Bridge =>
  new WebBridge(`${place.protocol === 'https:' ? 'wss' : 'ws'}://${place.host}/line`);
