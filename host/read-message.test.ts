import { expect, test } from 'vitest';
import { z } from 'zod';
import { mostCharactersInLine, mostOf } from '#core/contract/message-size.ts';
import { routes } from '#core/contract/routes.ts';
import { readMessage } from './read-message.ts';

const request = (input: unknown, route = 'post.save') => ({ type: 'request', requestId: 'one', route, input });
const sentenceOf = (raw: unknown): string => {
  const read = readMessage(raw);
  return read?.is === 'refused' ? read.failure.sentence : (read?.is ?? 'dropped');
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test('a request of more text than its route can need is refused in a sentence, whatever its route (a full memory)', () => {
  const text = '长'.repeat(33_000_000);
  expect(sentenceOf(request({ name: text }))).toContain('太大');
  expect(sentenceOf(request({ name: text }, 'toString'))).toContain('太大');
  expect(sentenceOf(request({ [text]: 1 }))).toContain('太大');
  expect(sentenceOf(request({ name: text }, 'roster.preview'))).toBe('sound');
});

test('an array that claims four billion places, a ring and a tower are refused at once (a host that counts for minutes)', () => {
  const ring: Record<string, unknown> = {};
  ring.fields = ring;
  for (const input of [new Array(2 ** 32 - 1), { lines: new Array(6_000_000) }, ring, nested(60)])
    expect(sentenceOf(request(input))).toContain('太大');
  expect(sentenceOf(request(nested(20)))).toBe('sound');
});

test('bytes, dates and maps, which no form sends, reach no rule (a byte array that cannot be frozen ended in a fault)', () => {
  for (const value of [new Uint8Array(9), new Date(), new Map(), new Set(), /x/, 10n, new Error('x')])
    expect(sentenceOf(request({ fields: { value } }))).toContain('不完整');
});

test('whoever waits for an answer gets one, however broken the rest of the message is (a window that waits for ever)', () => {
  for (const broken of [{ commandId: 'x' }, { route: 5 }, { route: 'x'.repeat(65) }, { commandId: null }])
    expect(sentenceOf({ ...request({}), ...broken })).toContain('没有执行');
  for (const nobody of [
    null,
    1,
    'x',
    [],
    { type: 'request' },
    { type: 'request', requestId: 'x'.repeat(65) },
    { type: 'stop', requestId: 'a' },
  ])
    expect(readMessage(nobody)).toBeNull();
});

test('a list that brings properties of its own arrives as a list alone (one with its own constructor broke whoever copied it)', () => {
  const read = readMessage(request({ lines: Object.assign(['a'], { constructor: 1, polluted: 1 }) }));
  const { lines } = (read?.is === 'sound' && read.message.type === 'request' ? read.message.input : {}) as { readonly lines: unknown };
  expect(Reflect.ownKeys(lines as object)).toEqual(['0', 'length']);
});

test('half an emoji becomes one whole sign before anything is recorded (a text hashed otherwise than it is stored)', () => {
  const read = readMessage(request({ name: '王\ud83d', keys: { '\ude00': ['好😀'] } }));
  expect(read).toMatchObject({ message: { input: { name: '王\ufffd', keys: { '\ufffd': ['好😀'] } } } });
});

/** The longest single text an input may hold by its own rules. */
const longestText = (schema: unknown): number => {
  if (typeof schema !== 'object' || schema === null) return 0;
  const own = Reflect.get(schema, 'maxLength');
  return Math.max(typeof own === 'number' && Reflect.get(schema, 'type') === 'string' ? own : 0, ...Object.values(schema).map(longestText));
};

test('every route can take the largest file its own rules allow, and the browser’s line carries it (a backup refused for its size)', () => {
  for (const [name, { input }] of Object.entries(routes)) {
    const longest = longestText(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }));
    expect(mostOf(name).characters, name).toBeGreaterThan(longest);
    expect(mostCharactersInLine, name).toBeGreaterThan(longest);
  }
});
