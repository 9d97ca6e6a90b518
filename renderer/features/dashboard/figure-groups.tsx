import type { FigureLine } from '#core/figures/lines/figure-line.ts';
import { figuresByGroup, figureText } from '#core/figures/lines/figure-lines.ts';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { FigureLink } from './figure-link.tsx';

/** What is nought stands back, so that the eye finds what was done. */
const FigureValue = ({ line, figures }: { readonly line: FigureLine; readonly figures: SiteFigures }) => (
  <span className={line.value(figures) ? 'figure-value' : 'figure-value figure-none'}>
    <strong className="figures">{figureText(line, figures)}</strong> <span className="quiet">{line.unit}</span>
  </span>
);

/** 全部数据 by what they are about. */
export const FigureGroups = ({ figures }: { readonly figures: SiteFigures }) => (
  <div className="figure-groups">
    {figuresByGroup.map(({ group, name, lines }) => (
      <section key={group} className="panel figure-group" aria-label={name}>
        <h2>{name}</h2>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line.key}>
              <FigureLink line={line} className="figure-line">
                <span>{line.label}</span>
                <FigureValue line={line} figures={figures} />
              </FigureLink>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
