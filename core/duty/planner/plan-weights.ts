/**
 * What a plan is judged by. An open place outweighs everything, giving up an existing duty outweighs any unevenness, a broken reminder lies
 * between. Unevenness is squared, so that one person far off costs more than two a little off; points are counted in tenths.
 */
export const planWeights = {
  /** per missing head */
  open: 10_000,
  /** per head above the most that a place takes, and per head in a shift without the Party member that must lead it */
  forbidden: 20_000,
  /** per head above the wanted ones, up to the most */
  extra: 50,
  change: 1_000,
  reminder: 300,
  points: 10,
  nights: 6,
  weekends: 4,
  holidays: 12,
  hardPosts: 2,
} as const;
