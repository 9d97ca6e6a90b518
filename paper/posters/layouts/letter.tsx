import type { ReactNode } from 'react';
import { longDate } from '#core/time/local-date.ts';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { Fit } from '../../parts.tsx';
import { sizeClass } from '../../text-size.ts';
import { PosterFrame } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { type Lettering, running } from '../letters.ts';
import { linesOf, type PosterSheet, wordOf } from '../sheet.ts';

/** A short line that begins a section: 一、 in 黑体, (一) in 楷体 (the levels of GB/T 9704-2012). */
const HEADING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u;
const LONGEST_HEADING = 24;

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && HEADING.test(text);

const TITLE = 15;
const LINE = 1.68;

/** As large as one sheet allows, at least 四号 (4.94 mm), at which a longer letter goes on to another sheet. */
const bodyLetters = (sheet: PosterSheet): Lettering => {
  const room = { width: innerWidth(sheet), height: bodyHeight(sheet, TITLE) - 44, most: 6.6, least: 4.94, lineHeight: LINE };
  return { ...running(sheet, 'body', room), fits: true };
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
    <Fit>{wordOf(sheet, 'signature') || sheet.head.branchName}</Fit>
    <p>{longDate(sheet.date)}</p>
  </div>
);

/** 致居民的一封信: a letter as one writes it, on as many sheets as it needs. */
export const letter: PosterLayout = {
  letters: (sheet) => ({ title: titleOf(sheet, TITLE, 11.5), body: bodyLetters(sheet) }),
  css: () => `
.flow{font-family:${faces.fangsong};line-height:${LINE}}
.flow p{text-align:justify;text-indent:2em}
.flow .flush,.flow p.continued{text-indent:0}
.broken{text-align-last:justify}
.section{font-family:${faces.hei};font-weight:700}
.flow .signed{margin-top:0.9em;padding-right:2em;text-align:right}
.flow .signed p{text-align:right;text-indent:0}
`,
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title} pages>
      <div className={`flow ${sizeClass(letters.body?.size ?? 0)}`} data-flow="">
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
