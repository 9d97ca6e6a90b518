import type { ReactNode } from 'react';
import { type BoardSize, boardSizes } from '#core/boards/board-size.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { inWords } from '#core/roster/published.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { boardFormats } from '../board-formats.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { publicBody, readingRemarks } from '../public-body.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm } from '../sheet-size.ts';
import { largestSize, sizeClass, sizeCss } from '../text-size.ts';
import { toPage } from '../to-page.tsx';
import type { RoleBoardModel } from './model.ts';

const ROLE_SHARE = 0.23;
const LINE = 1.35;

interface RoleSizes {
  readonly row: number;
  readonly duties: number;
  readonly holders: number;
}

/** One letter size for all duties and one for all names, so that no role looks more important. */
const sizesOf = ({ roles }: RoleBoardModel, size: BoardSize): RoleSizes => {
  const sheet = boardSizes[size];
  const scale = sheet.widthMm / 210;
  const body = publicBody(sheet);
  const row = (body.heightMm - 2) / roles.length;
  const width = body.widthMm * (1 - ROLE_SHARE) - 4 * scale;
  const least = (texts: readonly string[], share: number, most: number): number =>
    Math.min(
      ...texts.map((text) => largestSize([text], { widthMm: width, heightMm: row * share, lineHeight: LINE }, most * scale, 2.6 * scale)),
    );
  return {
    row,
    duties: least(
      roles.map((role) => role.duties),
      0.42,
      5,
    ),
    holders: least(
      roles.map((role) => role.holders.join('　')),
      0.46,
      8,
    ),
  };
};

const css = (size: BoardSize, sizes: RoleSizes): string => {
  const scale = (boardSizes[size].widthMm / 210) as number;
  const u = (value: number): string => mm(value * scale);
  return `${publicCss(boardSizes[size])}
.roles{border-top:${u(0.6)} solid #111}
.c-role{width:${ROLE_SHARE * 100}%}
.roles td{height:${mm(sizes.row)};border-bottom:${u(0.3)} solid #111;vertical-align:middle;padding:0 ${u(1.5)};line-height:${LINE}}
.role{font-family:${faces.title};font-weight:900;font-size:${u(10)};text-align:center}
.holders{font-weight:700}
.holder{display:inline-block;margin-right:0.8em}
.write{border-bottom:${u(0.25)} solid #111;height:1.4em}
${sizeCss([sizes.duties, sizes.holders])}
`;
};

const Rows = ({ model, sizes }: { readonly model: RoleBoardModel; readonly sizes: RoleSizes }): ReactNode => (
  <table className="roles">
    <colgroup>
      <col className="c-role" />
      <col />
    </colgroup>
    <tbody>
      {model.roles.map((role) => (
        <tr key={role.name}>
          <td>
            <Fit className="role">{role.name}</Fit>
          </td>
          <td>
            <div className={`holders ${sizeClass(sizes.holders)}`}>
              {role.holders.map((holder) => (
                <span key={holder} className="holder">
                  {holder}
                </span>
              ))}
              {role.holders.length === 0 && <div className="write" />}
            </div>
            <div className={sizeClass(sizes.duties)}>{role.duties}</div>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** 七大员公示: one sheet, a row a role; a role that nobody holds has a line to write on. */
export const roleBoardPage = (model: RoleBoardModel, size: BoardSize): PaperPage => {
  const { head } = model;
  const sizes = sizesOf(model, size);
  const open = model.roles.filter((role) => role.holders.length === 0).map((role) => role.name);
  return toPage({
    title: `七大员公示 ${head.community}`,
    fileName: `七大员公示 ${head.community} ${size} ${dateOf(model.printedAt)}${head.sample ? ' 示例' : ''}`,
    size: boardSizes[size],
    css: css(size, sizes),
    sheets: (
      <PublicSheet
        head={head}
        title="七大员职责公示"
        subtitle={`${head.community}　${longDate(dateOf(model.printedAt))}`}
        printedAt={model.printedAt}
      >
        <Rows model={model} sizes={sizes} />
      </PublicSheet>
    ),
    formats: boardFormats(size),
    remarks: [
      ...(open.length > 0 ? [`还没有人担任：${open.join('、')}，板上留一条线可以手写。`] : []),
      ...(model.withheld.length > 0 ? [`没有同意公示，没有印：${inWords(model.withheld)}。`] : []),
      ...readingRemarks('姓名', sizes.holders),
      '职责的文字在“花名册 → 组织”里改；不印个人电话。',
    ],
  });
};
