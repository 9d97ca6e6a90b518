import { figureLines, figureText } from '#core/figures/lines/figure-lines.ts';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { FigureLink } from './figure-link.tsx';

/** What a report begins with. */
const HEADLINE = ['dutyHeads', 'gatePeople', 'patrols', 'received', 'done', 'delivered', 'doors', 'contacts'];
const lines = HEADLINE.flatMap((key) => figureLines.filter((line) => line.key === key));

interface HeadlineProps {
  readonly figures: SiteFigures;
  readonly before: { readonly figures: SiteFigures; readonly word: string } | null;
}

/** 要紧的几个数, large, each beside what it was before. */
export const Headline = ({ figures, before }: HeadlineProps) => (
  <ul className="headline" aria-label="要紧的几个数">
    {lines.map((line) => (
      <li key={line.key}>
        <FigureLink line={line} className="headline-figure">
          <span className="headline-label">{line.label}</span>
          <span className="headline-value">
            <strong className="figures">{figureText(line, figures)}</strong> {line.unit}
          </span>
          <span className="headline-before figures">{before ? `${before.word} ${figureText(line, before.figures)}` : ''}</span>
        </FigureLink>
      </li>
    ))}
  </ul>
);
