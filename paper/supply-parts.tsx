import type { ReactNode } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime, shortDate } from '#core/time/local-date.ts';

/** 12.5 箱: quantities stand right-aligned with their unit. */
export const Amount = ({ value, unit }: { readonly value: number; readonly unit: string }): ReactNode => (
  <span className="amount">
    {showQuantity(value)} {unit}
  </span>
);

/** 1月6日 19:30 */
export const When = ({ at }: { readonly at: LocalTime }): ReactNode => (
  <span className="nowrap">
    {shortDate(dateOf(at))} {at.slice(11, 16)}
  </span>
);

/** 2023-06-30: short enough for a column, the year never left out. */
export const expiryWords = (date: LocalDate | null): string => date ?? '';

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
