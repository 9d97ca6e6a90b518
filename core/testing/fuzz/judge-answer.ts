import { failureCodes } from '#core/contract/failure.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is wrong with an answer to a hostile request, or null: `ok`, or a failure with a known code and a Chinese sentence. A `fault` is our own error. */
export const judgeAnswer = (outcome: unknown): string | null => {
  if (typeof outcome !== 'object' || outcome === null) return 'no answer';
  if (Reflect.get(outcome, 'ok') === true) return null;
  const failure: unknown = Reflect.get(outcome, 'failure');
  if (typeof failure !== 'object' || failure === null) return 'neither ok nor a failure';
  const { code, sentence, fields = {} } = failure as Record<string, unknown>;
  if (!isText(code) || !Object.hasOwn(failureCodes, code)) return `unknown code ${String(code)}`;
  if (code === 'fault') return 'fault: an error nobody expected';
  if (!isText(sentence) || !/\p{Script=Han}.*。?/u.test(sentence)) return `no Chinese sentence: ${String(sentence)}`;
  return Object.values(fields as object).every(isText) ? null : 'a field without a sentence';
};
