import type { ReactNode } from 'react';
import type { LedgerRow, LotWords, StoredPart } from '#core/supplies/ledger-row.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime, shortDate } from '#core/time/local-date.ts';
import { ListName } from './parts.tsx';

/** 12.5 箱: quantities stand right-aligned with their unit; in a narrow column the unit goes under a long number. */
export const Amount = ({ value, unit }: { readonly value: number; readonly unit: string }): ReactNode => (
  <span>
    <span className="amount">{showQuantity(value)}</span> <span className="amount">{unit}</span>
  </span>
);

/** 1月6日 over 19:30, in a narrow column */
export const DayAndTime = ({ at }: { readonly at: LocalTime }): ReactNode => (
  <>
    <span className="nowrap">{shortDate(dateOf(at))}</span> <span className="nowrap">{at.slice(11, 16)}</span>
  </>
);

/** 接-2022-000001, in a narrow column over two lines: 接-2022- and the running number, which is never broken. */
export const Voucher = ({ number }: { readonly number: string }): ReactNode => {
  const [head = '', year = '', ...rest] = number.split('-');
  return rest.length === 0 ? (
    number
  ) : (
    <>
      <span className="nowrap">{`${head}-${year}-`}</span>
      <wbr />
      <span className="nowrap">{rest.join('-')}</span>
    </>
  );
};

/** 经办 over 复核 */
export const TwoNames = ({ names }: { readonly names: readonly string[] }): ReactNode =>
  names.filter((name) => name !== '').map((name) => <ListName key={name} name={name} />);

/** 2023.06.30: short enough for a column, the year never left out; points, because lines break at hyphens. */
export const expiryWords = (date: LocalDate | null): string => date?.replaceAll('-', '.') ?? '';

/** 2023.06.30 批号W2301 某某公司: only what is known. */
export const lotWords = (lot: LotWords | null): string =>
  lot ? [expiryWords(lot.expiresOn), lot.code === '' ? '' : `批号${lot.code}`, lot.maker].filter((words) => words !== '').join(' ') : '';

/** 批号 W2301　有效期至 2023.06.30　岗亭: only what is known. */
export const partWords = ({ lot, place }: StoredPart): string =>
  [
    lot ? (lot.code === '' ? '批次' : `批号 ${lot.code}`) : '',
    lot?.expiresOn ? `有效期至 ${expiryWords(lot.expiresOn)}` : '',
    lot?.boundTo ? `定向 ${lot.boundTo}` : '',
    place,
  ]
    .filter((words) => words !== '')
    .join('　') || '主库，不分批';

/** 已冲红 冲-2022-000003 on the line taken back, 冲销 接-2022-000001 on the one that takes it back. */
export const reversalWords = ({ move, counterVoucher }: LedgerRow): string => {
  if (move.reversed) return `已冲红 ${counterVoucher}`;
  return move.kind === 'reversal' ? `冲红，冲销 ${counterVoucher}` : '';
};

/** 经办　　　复核　　　负责人: room to sign, on the last sheet. */
export const SignatureLine = ({ names }: { readonly names: readonly string[] }): ReactNode => (
  <div className="signatures">
    {names.map((name) => (
      <span key={name}>{name}：</span>
    ))}
  </div>
);

export const supplyCss = `
.amount,.nowrap{white-space:nowrap}
.signatures{display:flex;gap:6mm;padding:7mm 0 1mm}
.signatures span{flex:1 1 0;border-bottom:0.25mm solid #111;padding-bottom:0.6mm}
`;
