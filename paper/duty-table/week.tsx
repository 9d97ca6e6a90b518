import type { ReactNode } from 'react';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { mm, type SheetSize } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { DutySheet, dutyFrameCss } from './frame.tsx';
import { DutyGrid, dutyGridCss } from './grid.tsx';
import { type DutyLayout, dutyLayout, weekSheets } from './layout.ts';
import { type DutyDay, type DutyTableModel, phonesOf } from './model.ts';
import type { DutySheets } from './page.tsx';

const css = (layout: DutyLayout): string => {
  const u = (value: number): string => mm(value * layout.scale);
  return `${dutyFrameCss(layout.scale)}
${dutyGridCss(layout)}
.phones{display:grid;grid-template-columns:repeat(${layout.phoneColumns},minmax(0,1fr));column-gap:${u(4)};margin-top:${u(2)};font-size:${u(2.9)}}
.phones div{display:flex;justify-content:space-between;line-height:${mm(layout.phoneRow)};border-bottom:${mm(0.15)} solid #111}
.phones .fit{flex:1 1 0;min-width:0}
.phones b{font-family:${faces.hei};font-weight:400;white-space:nowrap}
`;
};

const Phones = ({ days }: { readonly days: readonly DutyDay[] }): ReactNode => (
  <div className="phones">
    {phonesOf(days).map((entry) => (
      <div key={`${entry.name} ${entry.phone}`}>
        <Fit>{entry.name}</Fit>
        <b>{showPhone(entry.phone)}</b>
      </div>
    ))}
  </div>
);

/** A week a sheet, with the telephones of those who serve in it. */
export const weekTable = (model: DutyTableModel, size: SheetSize): DutySheets => {
  const sheets = weekSheets(model.days);
  const phones = Math.max(0, ...sheets.map((days) => phonesOf(days).length));
  return {
    css: css(dutyLayout({ size, posts: model.posts.length, sheets, phones })),
    sheets: sheets.map((days) => (
      <DutySheet
        key={days[0]?.date}
        model={model}
        title={`${model.head.branchName}值班表`}
        dates={`${longDate(days[0]?.date ?? model.from)}—${shortDate(days.at(-1)?.date ?? model.to)}`}
        keeping="值班室内部使用，不外传"
        below={<Phones days={days} />}
      >
        <DutyGrid days={days} posts={model.posts} />
      </DutySheet>
    )),
    remarks: [...model.hiddenPhones, '值班表印有电话，只贴在值班室，不贴在公示栏。'],
  };
};
