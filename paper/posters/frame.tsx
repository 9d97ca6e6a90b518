import type { ReactNode } from 'react';
import { longDate } from '#core/time/local-date.ts';
import { versionLine } from '../branch-head.ts';
import { numbered } from '../numbered.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { showPhone } from '../show-phone.ts';
import { sizeClass } from '../text-size.ts';
import { Code } from './code.tsx';
import type { Lettering } from './letters.ts';
import { Pictogram } from './pictogram.tsx';
import type { PosterSheet } from './sheet.ts';

/** Large words line by line; a line that still runs too wide shrinks by itself. */
export const Headline = ({ of, className = '' }: { readonly of: Lettering | undefined; readonly className?: string }): ReactNode =>
  of && of.lines.length > 0 ? (
    <div className={`headline ${sizeClass(of.size)} ${className}`}>
      {numbered(of.lines).map(({ item, number }) => (
        <Fit key={number}>{item}</Fit>
      ))}
    </div>
  ) : null;

/** Paragraphs at the size that fills their box. */
export const Running = ({ of, className = '' }: { readonly of: Lettering | undefined; readonly className?: string }): ReactNode =>
  of && of.lines.length > 0 ? (
    <div className={`running ${sizeClass(of.size)} ${className}`}>
      {numbered(of.lines).map(({ item, number }) => (
        <p key={number}>{item}</p>
      ))}
    </div>
  ) : null;

/** The title zone: bar, whose it is and of which day, title, rule. */
export const Title = ({ sheet, title }: { readonly sheet: PosterSheet; readonly title?: Lettering | undefined }): ReactNode => (
  <>
    <SampleMark sample={sheet.head.sample} />
    <div className="bar" />
    <div className="strip">
      <Fit className="of">{`${sheet.head.street} ${sheet.head.community}`.trim()}</Fit>
      <span>{longDate(sheet.date)}</span>
    </div>
    {title && title.lines.length > 0 && (
      <>
        <h1>
          <Headline of={title} />
        </h1>
        <div className="rule" />
      </>
    )}
  </>
);

/** The contact zone: the 24-hour telephone is the largest figure on the sheet's lower edge, always at the same place. */
export const Contact = ({ sheet: { head, qr, lying } }: { readonly sheet: PosterSheet }): ReactNode => (
  <div className="contact">
    <div className="handset">
      <Pictogram name="phone" />
    </div>
    <div className="calls">
      <div className="call-label">24小时值班电话</div>
      {head.hotline === '' ? <div className="call-blank" /> : <Fit className="call-number">{showPhone(head.hotline)}</Fit>}
      {!lying && head.supervisionPhone !== '' && <Fit className="call-other">监督电话　{showPhone(head.supervisionPhone)}</Fit>}
    </div>
    {lying && head.supervisionPhone !== '' && (
      <div className="supervision">
        <div className="call-label">监督电话</div>
        <Fit className="call-other">{showPhone(head.supervisionPhone)}</Fit>
      </div>
    )}
    {qr !== '' && (
      <div className="scan">
        <Code text={qr} />
        <div>扫一扫</div>
      </div>
    )}
  </div>
);

interface FootProps {
  readonly sheet: PosterSheet;
  readonly pages?: boolean;
}

export const Foot = ({ sheet: { head, printedAt }, pages = false }: FootProps): ReactNode => (
  <div className="foot">
    <Fit className="of">{head.branchName}</Fit>
    <span>{versionLine(printedAt)}</span>
    {pages && <PageCount />}
  </div>
);

interface FrameProps {
  readonly sheet: PosterSheet;
  /** of a text that may need several sheets */
  readonly pages?: boolean;
  readonly title?: Lettering | undefined;
  readonly children: ReactNode;
}

/** The grid of every poster: title zone, body zone, contact zone, foot. */
export const PosterFrame = ({ sheet, title, pages = false, children }: FrameProps): ReactNode => (
  <>
    <Title sheet={sheet} title={title} />
    <div className="body">{children}</div>
    <Contact sheet={sheet} />
    <Foot sheet={sheet} pages={pages} />
  </>
);
