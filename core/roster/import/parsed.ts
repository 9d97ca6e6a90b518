/** A cell understood, or the reason why not, without row and column. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

export const good = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const bad = (reason: string): Parsed<never> => ({ ok: false, reason });
