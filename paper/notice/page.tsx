import type { ReactNode } from 'react';
import { noticeKinds } from '#core/boards/notice.ts';
import type { PaperPage } from '#core/contract/document.ts';
import { longDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { numbered } from '../numbered.ts';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { mm, portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import type { NoticeModel, NoticeParagraph } from './model.ts';

/** A heading with its sentence on the same line stays running text behind its number; only a short line is a heading alone. */
const LONGEST_HEADING = 24;

const lengthOf = (paragraphs: readonly NoticeParagraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + Math.ceil((text.length + 2) / 28) * 28, 0);

/** Character size in mm: a short notice is set large, a letter at 3号 (5.64 mm), a long one at 4号 (4.94 mm). */
const textSize = (paragraphs: readonly NoticeParagraph[]): number => {
  const length = lengthOf(paragraphs);
  if (length <= 230) return 7;
  return length <= 480 ? 5.64 : 4.94;
};

const css = (size: number): string => `${publicCss(portrait.A4)}
.flow{font-family:${faces.fangsong};font-size:${mm(size)};line-height:1.75}
.flow p{text-align:justify;text-indent:2em}
.flow p.flush,.flow p.continued{text-indent:0}
.broken{text-align-last:justify}
.first{font-family:${faces.hei}}
.second{font-family:${faces.kai}}
.signed{margin-top:${mm(size * 1.2)};text-align:right;line-height:1.75;padding-right:2em}
`;

const Paragraph = ({ paragraph }: { readonly paragraph: NoticeParagraph }): ReactNode =>
  paragraph.level !== 'text' && paragraph.text.length <= LONGEST_HEADING ? (
    <p data-keep-next="" className={paragraph.level}>
      {paragraph.text}
    </p>
  ) : (
    <p data-split="">{paragraph.text}</p>
  );

/** 告知书, 一封信 or 温馨提示 on A4: title, 称呼, text, 署名 and date, then the telephones. */
export const noticePage = (model: NoticeModel): PaperPage => {
  const { head, notice, paragraphs } = model;
  return toPage({
    title: notice.title,
    fileName: `${noticeKinds[notice.kind]} ${notice.title} ${notice.date}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(textSize(paragraphs)),
    sheets: (
      <PublicSheet head={head} title={notice.title} subtitle={`${head.street} ${head.community}`} printedAt={model.printedAt}>
        {notice.salutation !== '' && (
          <p className="flush" data-keep-next="">
            {notice.salutation}
          </p>
        )}
        {numbered(paragraphs).map(({ item, number }) => (
          <Paragraph key={number} paragraph={item} />
        ))}
        <div className="signed">
          {model.signature}
          <br />
          {longDate(notice.date)}
        </div>
      </PublicSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: head.hotline === '' ? ['还没有填写 24 小时值班电话，纸上没有这一项。'] : [],
  });
};
