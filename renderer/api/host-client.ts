import { ExpectedFailure, type Failure, type MassLoss, type Outcome } from '#core/contract/failure.ts';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import type { Topic } from '#core/contract/route.ts';
import type { CommandName, InputOf, ResultOf, RouteName } from '#core/contract/routes.ts';
import type { Bridge, BridgeState } from './bridge.ts';

export interface Progress {
  readonly fraction: number | null;
  readonly sentence: string;
}
interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}
interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** the figure typed for a large loss */
  readonly confirmed?: string;
}

const hostLost: Failure = { code: 'hostLost', sentence: '数据服务中断了，这一步还没有确认。已确认的记录都在，请稍等恢复后再点一次。' };

const leftAlone: Failure = { code: 'cancelled', sentence: '没有去掉，什么都没有改动。' };

/** Typed calls over the bridge. Every failure arrives as `ExpectedFailure`. */
export class HostClient {
  readonly #bridge: Bridge;
  readonly #waiting = new Map<string, Waiting>();
  readonly #changedListeners = new Set<(topics: readonly Topic[]) => void>();
  readonly #lockedListeners = new Set<() => void>();
  #askLoss: ((loss: MassLoss) => Promise<string | null>) | null = null;
  #state: BridgeState = 'up';
  /** Asked before the line was up for the first time: sent when it is. */
  #early: WindowMessage[] | null = [];

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.onMessage((message) => this.#take(message));
    bridge.onState((state) => {
      this.#state = state;
      if (state !== 'connecting') this.#sendEarly(state === 'up');
      if (state === 'lost') for (const requestId of [...this.#waiting.keys()]) this.#settle(requestId, { ok: false, failure: hostLost });
    });
  }

  ask<Name extends Exclude<RouteName, CommandName>>(route: Name, input: InputOf<Name>, options: CallOptions = {}): Promise<ResultOf<Name>> {
    return this.#send(route, input, undefined, options);
  }

  /** The same `commandId` again is answered from the first run: keep it until the action is confirmed. */
  async command<Name extends CommandName>(route: Name, input: InputOf<Name>, commandId: string): Promise<ResultOf<Name>> {
    for (let confirmed: string | undefined; ; ) {
      try {
        return await this.#send(route, input, commandId, confirmed === undefined ? {} : { confirmed });
      } catch (error) {
        const loss = error instanceof ExpectedFailure ? error.failure.loss : undefined;
        if (!loss || !this.#askLoss) throw error;
        confirmed = (await this.#askLoss(loss)) ?? undefined;
        if (confirmed === undefined) throw new ExpectedFailure(leftAlone.code, leftAlone.sentence);
      }
    }
  }

  /** Who asks the person about a large loss: the figure they typed, or null when they leave it. */
  onLoss(ask: (loss: MassLoss) => Promise<string | null>): () => void {
    this.#askLoss = ask;
    return () => {
      if (this.#askLoss === ask) this.#askLoss = null;
    };
  }

  /** Tells the host that somebody is at the keys or the mouse. */
  tellActive(): void {
    if (this.#state === 'up') this.#bridge.send({ type: 'active' });
  }

  onChanged(listener: (topics: readonly Topic[]) => void): () => void {
    this.#changedListeners.add(listener);
    return () => this.#changedListeners.delete(listener);
  }

  onLocked(listener: () => void): () => void {
    this.#lockedListeners.add(listener);
    return () => this.#lockedListeners.delete(listener);
  }

  /** How the line stands; called at once with the present state where the bridge knows it. */
  onState(listener: (state: BridgeState) => void): () => void {
    return this.#bridge.onState(listener);
  }

  #send<Name extends RouteName>(
    route: Name,
    input: InputOf<Name>,
    commandId: string | undefined,
    options: CallOptions,
  ): Promise<ResultOf<Name>> {
    // Nothing is queued while the host is away: an unconfirmed step must not happen minutes later by itself.
    if (this.#isAway()) return Promise.reject(new ExpectedFailure(hostLost.code, hostLost.sentence));
    const requestId = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      this.#waiting.set(requestId, {
        progress: options.onProgress,
        settle: (outcome) => {
          if (outcome.ok) resolve(outcome.value as ResultOf<Name>);
          else reject(ExpectedFailure.from(outcome.failure));
        },
      });
      options.signal?.addEventListener('abort', () => this.#bridge.send({ type: 'cancel', requestId }), { once: true });
      const named = commandId === undefined ? {} : { commandId };
      const typed = options.confirmed === undefined ? {} : { confirmed: options.confirmed };
      const message: WindowMessage = { type: 'request', requestId, route, input, ...named, ...typed };
      if (this.#state === 'connecting') this.#early?.push(message);
      else this.#bridge.send(message);
    });
  }

  #isAway(): boolean {
    return this.#state === 'lost' || (this.#state === 'connecting' && this.#early === null);
  }

  #sendEarly(up: boolean): void {
    const early = this.#early ?? [];
    this.#early = null;
    if (up) for (const message of early) this.#bridge.send(message);
  }

  #take(message: HostMessage): void {
    switch (message.type) {
      case 'answer':
        this.#settle(message.requestId, message.outcome);
        return;
      case 'progress':
        this.#waiting.get(message.requestId)?.progress?.(message);
        return;
      case 'changed':
        for (const listener of this.#changedListeners) listener(message.topics);
        return;
      case 'locked':
        for (const listener of this.#lockedListeners) listener();
        return;
    }
  }

  #settle(requestId: string, outcome: Outcome<unknown>): void {
    const waiting = this.#waiting.get(requestId);
    this.#waiting.delete(requestId);
    waiting?.settle(outcome);
  }
}
