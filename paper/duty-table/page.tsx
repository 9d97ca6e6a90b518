import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { landscape, type SheetSize } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { type DutyTableModel, missingPlaces } from './model.ts';
import { monthTable } from './month.tsx';
import { postTable } from './post.tsx';
import { weekTable } from './week.tsx';

/** What one way of laying out the table answers with. */
export interface DutySheets {
  readonly css: string;
  readonly sheets: ReactNode;
  readonly remarks: readonly string[];
}

export type DutyTableLayout = 'week' | 'month' | 'post';

const layouts: Readonly<
  Record<DutyTableLayout, { readonly name: string; readonly make: (model: DutyTableModel, size: SheetSize) => DutySheets }>
> = {
  week: { name: '值班表', make: weekTable },
  month: { name: '值班月表', make: monthTable },
  post: { name: '分岗值班表', make: postTable },
};

/** 值班表, landscape: a week a sheet, people against the days of a month, or a set for each post. */
export const dutyTablePage = (model: DutyTableModel, size: 'A3' | 'A4', layout: DutyTableLayout = 'week'): PaperPage => {
  const { name, make } = layouts[layout];
  const { css, sheets, remarks } = make(model, landscape[size]);
  const missing = missingPlaces(model.days);
  return toPage({
    title: `${model.head.branchName}${name}`,
    fileName: `${name} ${model.from} 至 ${model.to} ${size}${model.head.sample ? ' 示例' : ''}`,
    size: landscape[size],
    css,
    sheets,
    formats: ['pdf', 'png'],
    remarks: [
      ...(missing > 0 ? [`还有 ${missing} 个空岗${layout === 'month' ? '，月表上看不出来，请看周表' : '，表上印作“缺”'}。`] : []),
      ...remarks,
    ],
  });
};
