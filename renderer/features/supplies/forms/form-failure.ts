import type { Failure } from '#core/contract/failure.ts';

/** The form's own findings joined with the contract's; the form's sentence wins because it knows what was typed. */
export const joinFailures = (failure: Failure | null, found: Readonly<Record<string, string | undefined>>): Failure | null => {
  const own = Object.entries(found).flatMap(([name, sentence]) => (sentence === undefined ? [] : [[`fields.${name}`, sentence] as const]));
  if (own.length === 0) return failure;
  const first = own[0]?.[1] ?? '';
  return { code: 'invalid', sentence: `还有需要修改的地方：${first}`, fields: { ...failure?.fields, ...Object.fromEntries(own) } };
};
