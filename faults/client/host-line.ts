import { randomUUID } from 'node:crypto';
import type { Outcome } from '#core/contract/failure.ts';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import { type InputOf, type ResultOf, type RouteName, routes } from '#core/contract/routes.ts';

/** An answer as the client got it; `at` is CLOCK_MONOTONIC in nanoseconds. `outcome` null: the host went away without answering. */
export interface Answer<T> {
  readonly at: bigint;
  readonly outcome: Outcome<T> | null;
}

/** One window's line to a built host. Nothing here throws for a refused request: the fault is what is being looked for. */
export interface HostLine {
  /** Sends a request; the same `commandId` may be sent again after a restart. */
  ask<Name extends RouteName>(route: Name, input: InputOf<Name>, commandId?: string): Promise<Answer<ResultOf<Name>>>;
  /** As `ask`, but throws unless the answer is ok: for steps that are not the experiment. */
  call<Name extends RouteName>(route: Name, input: InputOf<Name>, commandId?: string): Promise<ResultOf<Name>>;
  /** Anything at all, as a broken window could send it. */
  sendRaw(message: unknown): void;
  onNews(listener: (message: HostMessage) => void): void;
  /** the host is no more; every request is answered with null from then on */
  isGone(): boolean;
  take(message: unknown, at: bigint): void;
  hostGone(): void;
}

export const openHostLine = (send: (message: WindowMessage) => boolean): HostLine => {
  const waiting = new Map<string, (answer: Answer<unknown>) => void>();
  let news: (message: HostMessage) => void = () => undefined;
  let gone = false;
  const settle = (requestId: string, answer: Answer<unknown>): void => {
    waiting.get(requestId)?.(answer);
    waiting.delete(requestId);
  };
  const noAnswer = (): Answer<never> => ({ at: process.hrtime.bigint(), outcome: null });
  const ask = <Name extends RouteName>(route: Name, input: InputOf<Name>, commandId?: string) =>
    new Promise<Answer<ResultOf<Name>>>((resolve) => {
      if (gone) return resolve(noAnswer());
      const requestId = randomUUID();
      const id = routes[route].kind === 'command' ? { commandId: commandId ?? randomUUID() } : {};
      waiting.set(requestId, (answer) => resolve(answer as Answer<ResultOf<Name>>));
      send({ type: 'request', requestId, route, input, ...id });
    });
  return {
    ask,
    call: async (route, input, commandId) => {
      const { outcome } = await ask(route, input, commandId);
      if (outcome?.ok) return outcome.value;
      throw new Error(`${route}: ${outcome ? `${outcome.failure.code} ${outcome.failure.sentence}` : 'no answer'}`);
    },
    sendRaw: (message) => {
      send(message as WindowMessage);
    },
    onNews: (listener) => {
      news = listener;
    },
    isGone: () => gone,
    take: (raw, at) => {
      const message = raw as HostMessage;
      if (message.type === 'answer') settle(message.requestId, { at, outcome: message.outcome });
      else news(message);
    },
    hostGone: () => {
      gone = true;
      for (const requestId of [...waiting.keys()]) settle(requestId, noAnswer());
    },
  };
};
