/** A cell understood, or the reason why not, without row and column. `notice`: it was put right, and should be looked at. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly notice?: string }
  | { readonly ok: false; readonly reason: string };

export const good = <Value>(value: Value, notice?: string): Parsed<Value> =>
  notice === undefined ? { ok: true, value } : { ok: true, value, notice };
export const bad = (reason: string): Parsed<never> => ({ ok: false, reason });
