/** 捐款 in, 上交 out, 冲红 both ways. */
export const cashKinds = { donation: '捐款', handedOver: '上交', reversal: '冲红' } as const;
export type CashKind = keyof typeof cashKinds;
