/** 结余 after each line, newest first, from what is there after the newest of them. */
export const runningBalances = (lines: readonly { readonly delta: number }[], after: number): readonly number[] => {
  const balances: number[] = [];
  let balance = after;
  for (const { delta } of lines) {
    balances.push(balance);
    balance -= delta;
  }
  return balances;
};
