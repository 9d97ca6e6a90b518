import type { MainToHost } from '#core/contract/host-wire.ts';

/** Turns a folder chosen in a dialog into a token the host understands. */
export class FolderGrants {
  readonly #send: (message: MainToHost) => void;
  readonly #waiting = new Map<number, (token: string) => void>();
  #last = 0;

  constructor(send: (message: MainToHost) => void) {
    this.#send = send;
  }

  grant(path: string): Promise<string> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ type: 'grant', id, path });
    });
  }

  settle(id: number, token: string): void {
    this.#waiting.get(id)?.(token);
    this.#waiting.delete(id);
  }
}
