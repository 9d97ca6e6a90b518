import { randomUUID } from 'node:crypto';
import type { Outcome } from '#core/contract/failure.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import type { PostHost } from '../door.ts';

/** A window that keeps to no contract: says anything, as it arrives through one door or the other. */
export interface RawLine {
  /** as the channel between processes carries it; values it cannot carry never leave a window */
  ask(route: RouteName, input: unknown): Promise<Outcome<unknown>>;
  say(message: unknown): void;
  close(): void;
}

export const openRawLine = (host: PostHost): RawLine => {
  const waiting = new Map<string, (outcome: Outcome<unknown>) => void>();
  const connection = host.connect((message) => {
    if (message.type !== 'answer') return;
    waiting.get(message.requestId)?.(message.outcome);
    waiting.delete(message.requestId);
  });
  return {
    ask: (route, input) =>
      new Promise((resolve) => {
        const requestId = randomUUID();
        waiting.set(requestId, resolve);
        const id = routes[route].kind === 'command' ? { commandId: randomUUID() } : {};
        connection.receive(structuredClone({ type: 'request', requestId, route, input, ...id }));
      }),
    say: (message) => connection.receive(structuredClone(message)),
    close: () => connection.close(),
  };
};
