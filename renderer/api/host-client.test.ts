import { describe, expect, it } from 'vitest';
import { ExpectedFailure, type Failure, type Outcome } from '#core/contract/failure.ts';
import type { HostMessage, WindowMessage } from '#core/contract/messages.ts';
import type { Bridge, BridgeState } from './bridge.ts';
import { HostClient } from './host-client.ts';

/** A line worked by hand: what was sent, and a way to answer and to break it. */
const handLine = (first: BridgeState) => {
  const sent: WindowMessage[] = [];
  const messages = new Set<(message: HostMessage) => void>();
  const states = new Set<(state: BridgeState) => void>();
  const bridge: Bridge = {
    send: (message) => void sent.push(message),
    onMessage: (listener) => {
      messages.add(listener);
      return () => messages.delete(listener);
    },
    onState: (listener) => {
      states.add(listener);
      listener(first);
      return () => states.delete(listener);
    },
  };
  const enter = (state: BridgeState) => {
    for (const listener of states) listener(state);
  };
  const settle = (outcome: Outcome<unknown>) => {
    const last = sent.at(-1);
    const requestId = last?.type === 'request' ? last.requestId : '';
    for (const listener of messages) listener({ type: 'answer', requestId, outcome });
  };
  const answer = (value: unknown) => settle({ ok: true, value });
  const fail = (failure: Failure) => settle({ ok: false, failure });
  return { bridge, sent, enter, answer, fail };
};

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'ok',
    (error) => (error instanceof ExpectedFailure ? error.failure.code : 'thrown'),
  );

describe('asking the host', () => {
  it('keeps what is asked before the line is up and sends it then, or the first screen would wait for ever', async () => {
    const line = handLine('connecting');
    const asked = new HostClient(line.bridge).ask('laptop.state', {});
    expect(line.sent).toHaveLength(0);
    line.enter('up');
    expect(line.sent).toHaveLength(1);
    line.answer('state');
    expect(await asked).toBe('state');
  });

  it('fails at once while the host is away and sends nothing later, so that no step happens by itself after the person gave up', async () => {
    const line = handLine('up');
    const client = new HostClient(line.bridge);
    line.enter('lost');
    expect(await codeOf(client.command('history.undo', {}, 'c'))).toBe('hostLost');
    line.enter('connecting');
    expect(await codeOf(client.command('history.undo', {}, 'c'))).toBe('hostLost');
    line.enter('up');
    expect(line.sent).toHaveLength(0);
  });

  it('tells a waiting request that the host went away instead of leaving the button turning', async () => {
    const line = handLine('up');
    const waiting = codeOf(new HostClient(line.bridge).ask('today.summary', {}));
    line.enter('lost');
    expect(await waiting).toBe('hostLost');
  });

  it('sends a stop when the person cancels', () => {
    const line = handLine('up');
    const stop = new AbortController();
    void codeOf(new HostClient(line.bridge).ask('verify.run', {}, { signal: stop.signal }));
    stop.abort();
    expect(line.sent.map((message) => message.type)).toEqual(['request', 'cancel']);
  });

  it('asks about a large loss, sends the figure with the same step, and leaves everything when the person does not want it', async () => {
    const line = handLine('up');
    const client = new HostClient(line.bridge);
    const loss = { parts: [{ word: '人员', gone: 30, of: 40 }], figure: '30' };
    const typed: (string | null)[] = ['30', null];
    client.onLoss(() => Promise.resolve(typed.shift() ?? null));
    const first = client.command('history.undo', {}, 'c');
    line.fail({ code: 'massDelete', sentence: '先停下来了', loss });
    await expect.poll(() => line.sent.length).toBe(2);
    expect(line.sent[1]).toMatchObject({ commandId: 'c', confirmed: '30' });
    line.answer({ label: '导入花名册', subject: '' });
    expect(await codeOf(first)).toBe('ok');
    const second = client.command('history.undo', {}, 'd');
    line.fail({ code: 'massDelete', sentence: '先停下来了', loss });
    expect(await codeOf(second)).toBe('cancelled');
    expect(line.sent).toHaveLength(3);
  });
});
