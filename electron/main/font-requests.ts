import type { UserFontId } from '#core/contract/font-address.ts';
import type { MainToHost } from '#core/contract/host-wire.ts';

/** Asks the host for fonts of the user's and hands each answer to whoever waits for it. */
export class FontRequests {
  readonly #send: (message: MainToHost) => void;
  readonly #waiting = new Map<number, (bytes: Uint8Array | null) => void>();
  #last = 0;

  constructor(send: (message: MainToHost) => void) {
    this.#send = send;
  }

  readonly ask = (font: UserFontId): Promise<Uint8Array | null> => {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ type: 'font', id, font });
    });
  };

  settle(id: number, bytes: Uint8Array | null): void {
    this.#waiting.get(id)?.(bytes);
    this.#waiting.delete(id);
  }

  /** The host died: nobody will answer what was asked of it. */
  giveUp(): void {
    for (const id of [...this.#waiting.keys()]) this.settle(id, null);
  }
}
