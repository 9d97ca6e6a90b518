import { randomUUID } from 'node:crypto';
import { ExpectedFailure, type Outcome } from '#core/contract/failure.ts';
import type { HostMessage } from '#core/contract/messages.ts';
import { type InputOf, type ResultOf, type RouteName, routes } from '#core/contract/routes.ts';
import type { PostHost } from '../door.ts';

/** A line to a host in this very process, for the command line and for tests: the same messages as any window's, without a window. */
export interface DirectLine {
  /** Sends a request and waits; an expected failure is thrown. A `commandId` may be given to send the same action twice, and the figure asked for by a `massDelete` failure. */
  call<Name extends RouteName>(route: Name, input: InputOf<Name>, commandId?: string, confirmed?: string): Promise<ResultOf<Name>>;
  /** sentences of progress and news, as a window would get them */
  onNews(listener: (message: HostMessage) => void): void;
  close(): void;
}

export const openDirectLine = (host: PostHost): DirectLine => {
  const waiting = new Map<string, (outcome: Outcome<unknown>) => void>();
  let news: (message: HostMessage) => void = () => undefined;
  const connection = host.connect((message) => {
    if (message.type !== 'answer') {
      news(message);
      return;
    }
    waiting.get(message.requestId)?.(message.outcome);
    waiting.delete(message.requestId);
  });
  return {
    call: <Name extends RouteName>(route: Name, input: InputOf<Name>, commandId?: string, confirmed?: string) =>
      new Promise<ResultOf<Name>>((resolve, reject) => {
        const requestId = randomUUID();
        waiting.set(requestId, (outcome) => {
          if (outcome.ok) resolve(outcome.value as ResultOf<Name>);
          else reject(ExpectedFailure.from(outcome.failure));
        });
        const id = routes[route].kind === 'command' ? { commandId: commandId ?? randomUUID() } : {};
        connection.receive({ type: 'request', requestId, route, input, ...id, ...(confirmed === undefined ? {} : { confirmed }) });
      }),
    onNews: (listener) => {
      news = listener;
    },
    close: () => connection.close(),
  };
};
