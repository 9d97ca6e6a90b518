import type { Failure } from '#core/contract/failure.ts';
import { mostOf, tooLargeFailure, troubleWith } from '#core/contract/message-size.ts';
import { type WindowMessage, windowMessage } from '#core/contract/messages.ts';

/** A message as it may be acted on; or why not, with whom to tell; or null for what asks nothing. */
export type ReadMessage =
  | { readonly is: 'sound'; readonly message: WindowMessage }
  | { readonly is: 'refused'; readonly requestId: string; readonly failure: Failure }
  | null;

const malformed: Failure = {
  code: 'invalid',
  sentence: '收到的内容不完整，没有执行，已保存的内容不受影响。请再做一次；仍不行请重新打开程序。',
};

/** A field's length limit can cut an emoji in two. The database keeps no halves: they become � here, so that what is recorded is what is stored. */
const whole = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  // not its own `map`: a list can come with a `constructor` of its own
  if (Array.isArray(value)) return Array.from(value, whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [String(whole(key)), whole(part)]));
};

const requestIdOf = (raw: object): string | null => {
  const id: unknown = Reflect.get(raw, 'requestId');
  return Reflect.get(raw, 'type') === 'request' && typeof id === 'string' && id.length <= 64 ? id : null;
};

/**
 * What came through a door, from anybody: measured before any rule looks at it, then checked. One that waits for an answer gets one,
 * however broken the rest of its message is.
 */
export const readMessage = (raw: unknown): ReadMessage => {
  if (typeof raw !== 'object' || raw === null) return null;
  const requestId = requestIdOf(raw);
  const refuse = (failure: Failure): ReadMessage => (requestId === null ? null : { is: 'refused', requestId, failure });
  const trouble = troubleWith(raw, mostOf(Reflect.get(raw, 'route')));
  if (trouble) return refuse(trouble === 'too large' ? tooLargeFailure : malformed);
  const parsed = windowMessage.safeParse(whole(raw));
  return parsed.success ? { is: 'sound', message: parsed.data } : refuse(malformed);
};
