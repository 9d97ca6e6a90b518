import type { DocumentHead, SupplyDocument } from '#core/supplies/document.ts';
import type { Lot } from '#core/supplies/lot.ts';
import { lotLabel } from '#core/supplies/lot.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import type { ItemStock, LoanLine, RegisterLine } from '#core/supplies/stock.ts';
import type { WorkbookSheet } from '../../spreadsheet/write-workbook.ts';

/** Thousandths as the number a person knows; three decimals are exact. */
export const amount = (thousandths: number): number => thousandths / 1000;
/** 分 as 元 */
export const yuan = (fen: number | null): number | string => (fen === null ? '' : fen / 100);
export const moment = (at: string): string => at.replace('T', ' ');
/** The file is not encrypted: no telephones, and no name where the donor wanted none. */
export const partyOf = (line: Pick<DocumentHead, 'anonymous' | 'party'>): string => (line.anonymous ? '爱心人士' : line.party);

const state = (reversed: boolean): string => (reversed ? '已冲红' : '');

const HEAD = ['序号', '凭证号', '时间', '类别'];

/** 单据 */
export const documentSheet = (documents: readonly SupplyDocument[]): WorkbookSheet => {
  const vouchers = new Map(documents.map((one) => [one.id, one.voucher]));
  const rows = documents.map((one) => [
    ...[one.seq, one.voucher, moment(one.at), moveKinds[one.kind], partyOf(one), one.boundTo, yuan(one.valueFen), one.valueBasis],
    ...[one.lines.length, one.purpose, one.approver, one.handler, one.checker, one.note],
    ...[vouchers.get(one.againstId ?? one.reversesId ?? one.id) ?? '', state(one.reversed)],
  ]);
  const answered = rows.map((row, index) => {
    const one = documents[index];
    return one?.againstId || one?.reversesId ? row : row.with(-2, '');
  });
  const headings = [
    ...HEAD,
    '来源或领用',
    '定向用途',
    '估价（元）',
    '估价依据',
    '行数',
    '用途',
    '批准人',
    '经办人',
    '复核人',
    '备注',
    '对应凭证',
    '状态',
  ];
  return {
    name: '单据',
    rows: [headings, ...answered],
    widths: [6, 16, 17, 10, 24, 16, 10, 16, 6, 20, 10, 10, 10, 30, 16, 8],
    frozenColumns: 2,
  };
};

const addUp = (sums: Map<string, number>, key: string, delta: number): number => {
  const sum = (sums.get(key) ?? 0) + delta;
  sums.set(key, sum);
  return sum;
};

/** 流水 with what was left of the item, and of that lot in that place, after every line. Oldest first. */
export const lineSheet = (lines: readonly RegisterLine[]): WorkbookSheet => {
  const items = new Map<string, number>();
  const heaps = new Map<string, number>();
  const rows = lines.map((line) => [
    ...[line.seq, line.voucher, moment(line.at), moveKinds[line.kind], line.itemName, line.spec, line.unit],
    ...[line.lotId ? lotLabel(line.lot) : '', line.placeName],
    ...[line.delta > 0 ? amount(line.delta) : '', line.delta < 0 ? amount(-line.delta) : ''],
    amount(addUp(items, line.itemId, line.delta)),
    amount(addUp(heaps, `${line.itemId} ${line.lotId ?? ''} ${line.placeId ?? ''}`, line.delta)),
    ...[partyOf(line), line.purpose, line.handler, line.checker, line.note, state(line.reversed)],
  ]);
  const goods = ['品名', '规格', '单位', '批次', '存放处', '收入', '发出', '结余', '本批本处结余'];
  const headings = [...HEAD, ...goods, '来源或领用', '用途', '经办人', '复核人', '备注', '状态'];
  const widths = [6, 18, 17, 10, 16, 14, 6, 26, 12, 10, 10, 10, 12, 24, 20, 10, 10, 30, 8];
  return { name: '流水', rows: [headings, ...rows], widths, frozenColumns: 2 };
};

/** 库存 by item, lot and place; the last row of an item is its sum. */
export const stockSheet = (stock: readonly ItemStock[]): WorkbookSheet => {
  const rows = stock.flatMap(({ item, balance, lent, borrowed, parts }) => [
    ...parts.map((part) => [
      item.name,
      item.spec,
      item.unit,
      part.lot ? lotLabel(part.lot) : '不分批',
      part.placeName,
      amount(part.quantity),
      '',
      '',
    ]),
    [item.name, item.spec, item.unit, '合计', '', amount(balance), amount(lent), amount(borrowed)].map((text) => ({ text, bold: true })),
  ]);
  const headings = ['品名', '规格', '单位', '批次', '存放处', '库存', '借出在外', '借入未还'];
  return { name: '库存', rows: [headings, ...rows], widths: [16, 16, 6, 36, 12, 10, 10, 10] };
};

/** 批次: all that ever came in, with what went through them. */
export const lotSheet = (lots: readonly Lot[], lines: readonly RegisterLine[]): WorkbookSheet => {
  const [inSums, outSums] = [new Map<string, number>(), new Map<string, number>()];
  const names = new Map<string, readonly [string, string]>();
  for (const line of lines) {
    if (!line.lotId) continue;
    names.set(line.lotId, [line.itemName, line.unit]);
    addUp(line.delta > 0 ? inSums : outSums, line.lotId, Math.abs(line.delta));
  }
  const rows = lots.flatMap((lot) => {
    const [itemName, unit] = names.get(lot.id) ?? [];
    if (itemName === undefined || unit === undefined) return [];
    const [came, went] = [inSums.get(lot.id) ?? 0, outSums.get(lot.id) ?? 0];
    return [[itemName, unit, lot.code, lot.expiresOn ?? '', lot.maker, lot.boundTo, amount(came), amount(went), amount(came - went)]];
  });
  const headings = ['品名', '单位', '批号', '有效期至', '生产企业', '定向用途', '进', '出', '结余'];
  return { name: '批次', rows: [headings, ...rows], widths: [16, 6, 18, 12, 24, 18, 10, 10, 10] };
};

/** 借用: what is out, and what is borrowed and not given back. */
export const loanSheet = (lent: readonly LoanLine[], borrowed: readonly LoanLine[]): WorkbookSheet => {
  const row = (kind: string) => (one: LoanLine) => [
    ...[kind, one.voucher, moment(one.at), one.party, one.itemName, one.unit],
    ...[amount(one.taken), amount(one.returned), amount(one.open)],
  ];
  const headings = ['借出或借入', '凭证号', '时间', '对方', '品名', '单位', '数量', '已还', '未还'];
  return {
    name: '未还',
    rows: [headings, ...lent.map(row('借出')), ...borrowed.map(row('借入'))],
    widths: [10, 16, 17, 24, 16, 6, 10, 10, 10],
  };
};
