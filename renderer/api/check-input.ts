import type { Failure } from '#core/contract/failure.ts';
import { type InputOf, type RouteName, routes } from '#core/contract/routes.ts';

/**
 * The contract's own check, run in the window before anything is sent: null when the host would take the input,
 * else the same `invalid` failure with a sentence per field.
 */
export const checkInput = <Name extends RouteName>(route: Name, input: InputOf<Name>): Failure | null => {
  const checked = routes[route].input.safeParse(input);
  if (checked.success) return null;
  const fields: Record<string, string> = {};
  for (const issue of checked.error.issues) fields[issue.path.join('.')] ??= issue.message;
  const first = checked.error.issues[0]?.message ?? '请检查填写的内容';
  return { code: 'invalid', sentence: `还有需要修改的地方：${first}`, fields };
};
