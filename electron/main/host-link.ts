import type { HostToMain, MainToHost } from '#core/contract/host-wire.ts';
import { type HostProcess, startHost } from './host-process.ts';

export type LinkState = 'connecting' | 'up' | 'lost';

interface LinkEvents {
  readonly state: (state: LinkState) => void;
  readonly message: (message: HostToMain) => void;
  /** the host died again and again; it is not started any more */
  readonly failing: () => void;
}

/** More deaths than this within one minute are no accident. */
const deathsPerMinute = 5;

/** The line to the host: starts it, starts it again when it dies, and remembers which windows a fresh host must be told of. */
export class HostLink {
  readonly #file: string;
  readonly #events: LinkEvents;
  readonly #windows = new Set<number>();
  #host: HostProcess;
  #state: LinkState = 'connecting';
  #deaths: number[] = [];
  #left: (() => void) | null = null;

  constructor(file: string, events: LinkEvents) {
    this.#file = file;
    this.#events = events;
    this.#host = this.#start();
  }

  get state(): LinkState {
    return this.#state;
  }

  open(window: number): void {
    this.#windows.add(window);
    this.send({ type: 'opened', window });
  }

  close(window: number): void {
    this.#windows.delete(window);
    this.send({ type: 'closed', window });
  }

  /** What is sent before the host is ready waits in its channel. */
  send(message: MainToHost): void {
    this.#host.send(message);
  }

  /** Asks the host to close its database; settles when it has left, by force after `patienceMs`. */
  stop(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const impatience = setTimeout(() => this.#host.kill(), patienceMs);
      this.#left = () => {
        clearTimeout(impatience);
        resolve();
      };
      this.send({ type: 'stop' });
    });
  }

  #start(): HostProcess {
    return startHost(this.#file, {
      message: (message) => {
        if (message.type === 'ready') this.#become('up');
        else this.#events.message(message);
      },
      exit: () => this.#died(),
    });
  }

  #died(): void {
    if (this.#left) {
      this.#left();
      return;
    }
    this.#become('lost');
    this.#deaths = [...this.#deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
    if (this.#deaths.length > deathsPerMinute) {
      this.#events.failing();
      return;
    }
    this.#host = this.#start();
    for (const window of this.#windows) this.send({ type: 'opened', window });
  }

  #become(state: LinkState): void {
    this.#state = state;
    this.#events.state(state);
  }
}
