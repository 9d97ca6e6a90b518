import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket, WebSocketServer } from 'ws';
import { isForeign, type WebAccess } from './web-access.ts';
import type { WebSessions } from './web-sessions.ts';

/** Takes WebSockets at `/line` from our own page only: right host, right origin, right cookie. `entered` is told of each. */
export const attachLine = (
  server: Server,
  sockets: WebSocketServer,
  access: WebAccess,
  sessions: WebSessions,
  entered: () => void,
): void => {
  server.on('upgrade', (request, stream, head) => {
    // A caller that is gone before it is answered must not end the host.
    stream.on('error', () => stream.destroy());
    const visitor = visitorOf(request, access);
    if (visitor === null) return reject(stream);
    sockets.handleUpgrade(request, stream, head, (socket) => {
      entered();
      carry(socket, visitor, sessions);
    });
  });
};

const visitorOf = (request: IncomingMessage, access: WebAccess): string | null => {
  if (request.url !== '/line' || request.headers.origin === undefined) return null;
  if (isForeign(request.headers, request.socket.localPort ?? 0) !== null) return null;
  return access.visitor(request.headers);
};

const reject = (stream: Duplex): void => {
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
};

const carry = (socket: WebSocket, visitor: string, sessions: WebSessions): void => {
  const session = sessions.join(visitor, socket);
  // A broken frame ends the socket; 'close' follows and the window reconnects.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => session.leave());
  socket.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parse(data);
    if (message !== undefined) session.receive(message);
  });
};

/** What is no JSON, or longer than a text can be, asks nothing. */
const parse = (data: RawData): unknown => {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
};
