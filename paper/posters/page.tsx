import type { FileFormat, PaperPage } from '#core/contract/document.ts';
import { countTo, numbered } from '../numbered.ts';
import { mm } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { CutLine } from './cut-line.tsx';
import { frameCss } from './frame-css.ts';
import { layoutOf } from './layouts.ts';
import { lettersCss, tooLong } from './letters.ts';
import { type PosterSheet, type PosterSource, posterSheet, wordOf } from './sheet.ts';
import { wordRemarks } from './word-remarks.ts';

/** Sheets larger than the printer's are cut into printer pages. */
const formatsOf = ({ paper }: PosterSheet): readonly FileFormat[] => {
  const longest = Math.max(paper.widthMm, paper.heightMm);
  if (longest <= 297) return ['pdf', 'png'];
  return longest <= 420 ? ['pdf', 'tiles-A4', 'png'] : ['tiles-A4', 'tiles-A3', 'pdf', 'png'];
};

const css = (sheet: PosterSheet): string => `${frameCss(sheet)}
.sheet{flex-direction:${sheet.size.widthMm < sheet.paper.widthMm ? 'row' : 'column'}}
.cut-line{position:absolute;left:0;top:0;width:${mm(sheet.paper.widthMm)};height:${mm(sheet.paper.heightMm)}}
`;

const titleOf = (sheet: PosterSheet): string => wordOf(sheet, 'title').replaceAll(/\s+/g, ' ') || sheet.template.name;

/**
 * A poster or notice of the designer at its true size. Words too long for their place shrink to the least size that is read at its distance;
 * what then still does not fit is named in `remarks`. Throws on a template that this version has no layout for.
 */
export const posterPage = (source: PosterSource): PaperPage => {
  const sheet = posterSheet(source);
  const layout = layoutOf(sheet.template.key);
  const letters = layout.letters(sheet);
  const parts = layout.parts?.(sheet) ?? [''];
  const { Poster } = layout;
  return toPage({
    title: titleOf(sheet),
    fileName: `${sheet.template.name} ${titleOf(sheet)} ${sheet.date}${sheet.head.sample ? ' 示例' : ''}`,
    size: sheet.paper,
    css: `${css(sheet)}.${sheet.template.key}{${layout.css(sheet)}}${lettersCss(letters)}`,
    sheets: numbered(parts).map(({ item: part, number }) => (
      <section className={sheet.head.sample ? 'sheet sample' : 'sheet'} key={number}>
        {countTo(sheet.copies).map((copy) => (
          <div className={`poster ${sheet.lying ? 'lying ' : ''}${sheet.template.key}`} key={copy}>
            <Poster sheet={sheet} letters={letters} part={part} />
          </div>
        ))}
        {sheet.copies === 2 && <CutLine sheet={sheet} />}
      </section>
    )),
    formats: formatsOf(sheet),
    remarks: [
      ...wordRemarks(source, sheet),
      ...tooLong(letters),
      ...(layout.remarks?.(sheet) ?? []),
      ...(sheet.head.hotline === '' ? ['还没有填写 24 小时值班电话，纸上留了横线，可以手写。'] : []),
    ],
  });
};
