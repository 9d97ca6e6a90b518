import { createConnection, type Socket } from 'node:net';

/** A caller that is no browser: says exactly these bytes, and hears everything until the door hangs up. */
export interface RawCaller {
  readonly socket: Socket;
  /** all that was heard, when the connection is over */
  readonly heard: Promise<string>;
}

export const callRaw = (port: number, text: string): RawCaller => {
  const socket = createConnection({ host: '127.0.0.1', port });
  let all = '';
  socket.setEncoding('latin1').on('data', (part: string) => {
    all += part;
  });
  const heard = new Promise<string>((resolve) => socket.once('close', () => resolve(all)));
  socket.on('error', () => undefined);
  socket.write(text);
  return { socket, heard };
};

/** The three digits of the first answer; 0 when there was none. */
export const statusOf = (heard: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0);
