/**
 * What a ledger line is. In: 捐赠, 上级下拨, 自购, 借入, 归还. Out: 发放, 借出, 归还出借方, 报损. Both ways: 调拨, 盘点, 冲红.
 * A line out of one place into another is two lines of one document.
 */
export const moveKinds = {
  donation: '捐赠',
  allotment: '上级下拨',
  purchase: '自购',
  borrow: '借入',
  return: '归还',
  issue: '发放',
  lend: '借出',
  giveBack: '还给出借方',
  transfer: '调拨',
  writeOff: '报损',
  count: '盘点',
  reversal: '冲红',
} as const;
export type MoveKind = keyof typeof moveKinds;

/** What a line is about in the end: a reversal carries the kind of the line it takes back, so that sums stay simple. */
export type RootKind = Exclude<MoveKind, 'reversal'>;

/** Of a document that is no reversal; a reversal takes the kinds of the lines it takes back. */
export const rootKindOf = (kind: MoveKind): RootKind => {
  if (kind === 'reversal') throw new Error('a reversal has no kind of its own');
  return kind;
};
