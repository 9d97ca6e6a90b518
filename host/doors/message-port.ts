import { ExpectedFailure } from '#core/contract/failure.ts';
import type { UserFontId } from '#core/contract/font-address.ts';
import type { HostToMain, MainToHost, Printed, PrintOrder } from '#core/contract/host-wire.ts';
import type { HostMessage } from '#core/contract/messages.ts';
import type { HostConnection, PaperFont, PostHost, Printer } from '#host/door.ts';
import { missingFacesSource } from '#paper/missing-faces.ts';
import { paginateSource } from '#paper/paginate-source.ts';

/** Waits for the faces, refuses to print with substitutes, then runs the measuring pass: one expression for the hidden window. */
const layOutSource = `${missingFacesSource}.then((missing) => { if (missing > 0) throw new Error('faces'); ${paginateSource()}; })`;

const NOT_PRINTED = '这份文件没有打印成，已保存的内容不受影响。请再试一次；仍不行请重新启动程序，或重新复制程序文件夹。';

/** Electron's door, seen from the host: whichever channel main opened (utility process or plain child). */
export interface MainPort {
  send(message: HostToMain): void;
}

/** Asks main to print in its hidden window. */
export class PortPrinter implements Printer {
  readonly #port: MainPort;
  readonly #waiting = new Map<number, (printed: Printed) => void>();
  #last = 0;

  constructor(port: MainPort) {
    this.#port = port;
  }

  pdf(page: PrintOrder['page'], fonts: readonly PaperFont[] = []): Promise<Uint8Array> {
    return this.#order({ page, paginate: layOutSource, fonts });
  }

  png(page: PrintOrder['page'], pixelsPerMm: number, fonts: readonly PaperFont[] = []): Promise<Uint8Array> {
    return this.#order({ page, paginate: layOutSource, pixelsPerMm, fonts });
  }

  settle(id: number, printed: Printed): void {
    this.#waiting.get(id)?.(printed);
    this.#waiting.delete(id);
  }

  async close(): Promise<void> {
    for (const id of [...this.#waiting.keys()]) this.settle(id, { ok: false, reason: 'closing' });
  }

  #order(order: PrintOrder): Promise<Uint8Array> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (printed) => (printed.ok ? resolve(printed.bytes) : reject(new ExpectedFailure('unavailable', NOT_PRINTED))));
      this.#port.send({ type: 'print', id, order });
    });
  }
}

/** Answers main's messages: one connection per window, folder grants, printed pages. Returns what takes each message. */
export const serveMainPort = (host: PostHost, port: MainPort, printer: PortPrinter): ((message: MainToHost) => void) => {
  const windows = new Map<number, HostConnection>();
  const leave = (window: number): void => {
    windows.get(window)?.close();
    windows.delete(window);
  };
  /** The windows of one program show one post; the font is for whichever of them is unlocked. */
  const fontOf = (id: UserFontId): Uint8Array | null => {
    for (const window of windows.values()) {
      const bytes = window.font(id);
      if (bytes) return bytes;
    }
    return null;
  };
  return (message) => {
    switch (message.type) {
      case 'opened': {
        leave(message.window);
        const send = (answer: HostMessage): void => port.send({ type: 'to-window', window: message.window, message: answer });
        windows.set(message.window, host.connect(send));
        return;
      }
      case 'closed':
        return leave(message.window);
      case 'from-window':
        windows.get(message.window)?.receive(message.message);
        return;
      case 'grant':
        return port.send({ type: 'granted', id: message.id, token: host.grantFolder(message.path) });
      case 'font':
        return port.send({ type: 'font', id: message.id, bytes: fontOf(message.font) });
      case 'printed':
        return printer.settle(message.id, message.result);
      case 'lock':
        return host.lockAll();
      case 'stop':
        return;
    }
  };
};
