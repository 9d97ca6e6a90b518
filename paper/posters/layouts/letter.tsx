import type { ReactNode } from 'react';
import { longDate } from '#core/time/local-date.ts';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { PosterFrame } from '../frame.tsx';
import { titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { linesOf, type PosterSheet, unitsOf, wordOf } from '../sheet.ts';

/** A short line that begins a section: 一、 in 黑体, (一) in 楷体 (the levels of GB/T 9704-2012). */
const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u;
const LONGEST_HEADING = 24;

export const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && HEADING.test(text);

/** Characters with each paragraph counted up to whole lines of 30. */
const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, text) => sum + Math.ceil((text.length + 2) / 30) * 30, 0);

/** A short letter is set larger; the least is 四号 (4.94 mm). */
const textSize = (lines: readonly string[]): number => {
  const length = lengthOf(lines);
  if (length <= 330) return 6.4;
  return length <= 520 ? 5.64 : 4.94;
};

const Paragraph = ({ text }: { readonly text: string }): ReactNode =>
  isHeading(text) ? (
    <p data-keep-next="" className="section">
      {text}
    </p>
  ) : (
    <p data-split="">{text}</p>
  );

const Signed = ({ sheet }: { readonly sheet: PosterSheet }): ReactNode => (
  <div className="signed">
    <p>{wordOf(sheet, 'signature') || sheet.head.branchName}</p>
    <p>{longDate(sheet.date)}</p>
  </div>
);

/** 致居民的一封信: a letter as one writes it, on as many sheets as it needs. */
export const letter: PosterLayout = {
  letters: (sheet) => ({ title: titleOf(sheet, 15, 11) }),
  css: (sheet) => {
    const u = unitsOf(sheet);
    const size = textSize(linesOf(sheet, 'body'));
    return `
.flow{font-family:${faces.fangsong};font-size:${u(size)};line-height:1.68}
.flow p{text-align:justify;text-indent:2em}
.flow .flush,.flow p.continued{text-indent:0}
.broken{text-align-last:justify}
.section{font-family:${faces.hei};font-weight:700}
.flow .signed{margin-top:${u(size * 0.9)};padding-right:2em}
.flow .signed p{text-align:right;text-indent:0}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="flow" data-flow="">
        {wordOf(sheet, 'salutation') !== '' && (
          <p className="flush" data-keep-next="">
            {wordOf(sheet, 'salutation')}
          </p>
        )}
        {numbered(linesOf(sheet, 'body')).map(({ item, number }) => (
          <Paragraph key={number} text={item} />
        ))}
        <Signed sheet={sheet} />
      </div>
    </PosterFrame>
  ),
};
