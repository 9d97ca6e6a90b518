/**
 * What a plan is judged by. An open place outweighs everything, giving up an existing duty outweighs any unevenness, a broken reminder lies
 * between. Unevenness is squared, so that one person far off costs more than two a little off.
 */
export const planWeights = { open: 10_000, change: 1_000, reminder: 300, points: 10, nights: 6, weekends: 4 } as const;
